#include "support/page_letters.h"

#include <algorithm>
#include <map>
#include <variant>

#include "base/utf8.h"

namespace vanban::test {

namespace {

// The innermost node of such a kind that a node lies in, itself included; none: the document.
NodeId inside(const Structure& structure, NodeId node, NodeKind kind) {
  while (node != document_node && structure[node].kind != kind) node = structure[node].parent;
  return node;
}

class LetterReader {
 public:
  explicit LetterReader(const Structure& structure) : structure_(structure) {}

  void read(const TextRun& run) {
    if (run.node == no_node) return;
    const std::string letters = without_space(run.text);
    const NodeId note = inside(structure_, run.node, NodeKind::footnote);
    if (note != document_node) {
      notes_[note] += letters;
      return;
    }
    NodeId cell = inside(structure_, run.node, NodeKind::cell);
    if (cell == document_node) cell = inside(structure_, run.node, NodeKind::header_cell);
    if (cell == document_node) {
      pieces_.push_back({document_node, letters});
      return;
    }
    const NodeId table = inside(structure_, cell, NodeKind::table);
    if (cells_[table].empty()) pieces_.push_back({table, ""});
    cells_[table][cell] += letters;
  }

  PageLetters take() {
    for (const auto& [table, letters] : pieces_) {
      letters_.text += letters;
      if (table == document_node) continue;
      // Nodes are counted in reading order.
      for (const auto& [cell, words] : cells_[table]) letters_.text += words;
    }
    for (const auto& [note, letters] : notes_) letters_.notes.push_back(letters);
    std::ranges::sort(letters_.notes);
    return std::move(letters_);
  }

 private:
  struct Piece {
    NodeId table = document_node;
    std::string letters;
  };

  const Structure& structure_;
  PageLetters letters_;
  std::vector<Piece> pieces_;
  std::map<NodeId, std::string> notes_;
  std::map<NodeId, std::map<NodeId, std::string>> cells_;  // by table
};

}  // namespace

PageLetters letters_on_pages(const PagedDocument& document, std::size_t part) {
  LetterReader reader(document.structure);
  const auto& starts = document.part_starts;
  const std::size_t end = part + 1 < starts.size() ? starts[part + 1] : document.pages.size();
  for (std::size_t page = starts.at(part); page < end; ++page) {
    for (const PageItem& item : document.pages[page].items) {
      if (const auto* run = std::get_if<TextRun>(&item)) reader.read(*run);
    }
  }
  return reader.take();
}

std::string without_space(const std::string& text) {
  std::string letters;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = next_code_point(text, at);
    if (letter != U' ' && letter != U'\n' && letter != no_break_space) append_utf8(letters, letter);
  }
  return letters;
}

std::string first_parting(const std::string& expected, const std::string& found) {
  const std::size_t shorter = std::min(expected.size(), found.size());
  std::size_t at = 0;
  while (at < shorter && expected[at] == found[at]) ++at;
  if (at == expected.size() && at == found.size()) return "";
  const std::size_t begin = at < 60 ? 0 : at - 60;
  return "expected: …" + expected.substr(begin, 140) + "…\nfound:    …" + found.substr(begin, 140);
}

}  // namespace vanban::test
