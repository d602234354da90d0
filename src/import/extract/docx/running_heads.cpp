#include "import/extract/docx/running_heads.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/word_keys.h"
#include "import/extract/docx/block_reader.h"

namespace vanban {

namespace {

// Figures and marks, and the words around page numbers: "Trang 2/5".
bool is_page_number(std::string_view line) {
  static const WordKeys around = {"trang", "page", "of", "trên", "số"};
  return std::ranges::all_of(folded_words(line), [&](const FoldedWord& word) {
    const std::string_view text = line.substr(word.begin, word.end - word.begin);
    const bool is_letter = static_cast<unsigned char>(text.front()) >= 0x80 ||
                           (text.front() >= 'A' && text.front() <= 'Z') ||
                           (text.front() >= 'a' && text.front() <= 'z');
    return !is_letter || around.has(word.key);
  });
}

bool is_letterhead(const std::vector<ManuscriptLine>& lines) {
  static const std::vector<WordKey> name = word_keys("Cộng hòa xã hội chủ nghĩa Việt Nam");
  return std::ranges::any_of(lines, [](const ManuscriptLine& line) {
    std::vector<WordKey> keys;
    for (const FoldedWord& word : folded_words(line.text)) keys.push_back(word.key);
    return find_part(keys, name).has_value();
  });
}

}  // namespace

void RunningHeads::find_parts(XmlElement element, std::string_view reference, int depth) {
  constexpr int deepest = 8;
  for (const XmlElement child : element) {
    const std::string_view name = child.name();
    if (name == "sectPr") {
      for (const XmlElement each : child) {
        const auto link = links_.find(each.attribute("id").value_or(""));
        if (each.name() != reference || link == links_.end()) continue;
        if (seen_parts_.insert(link->second.target).second) {
          parts_.push_back(link->second.target);
        }
      }
    } else if (name != "r" && name != "tbl" && depth < deepest) {
      find_parts(child, reference, depth + 1);
    }
  }
}

void RunningHeads::read_part(const std::string& part, std::vector<ManuscriptBlock>& letterhead) {
  const auto parsed = file_.package.xml(part);
  const auto* xml = std::get_if<Xml>(&parsed);
  if (xml == nullptr) return;
  const auto part_links = file_.package.links(part);
  static const PartLinks none;
  const auto* links = std::get_if<PartLinks>(&part_links);
  WordPlace place;
  place.links = links == nullptr ? &none : links;
  place.in_running_head = true;
  ManuscriptLedger& ledger = file_.ledger;
  const ManuscriptLedger::Mark before = ledger.mark();
  std::vector<ManuscriptBlock> blocks = BlockReader(file_, place).read(xml->root());
  const std::vector<ManuscriptLine> lines = lines_of_blocks(blocks);
  if (letterhead.empty() && is_letterhead(lines)) {
    letterhead = std::move(blocks);
    return;
  }
  std::string words;
  for (const ManuscriptLine& line : lines) words += line.text + '\n';
  const bool is_known = !seen_words_.insert(words).second;
  const bool is_number = std::ranges::all_of(
      lines, [](const ManuscriptLine& line) { return is_page_number(line.text); });
  if ((is_known || is_number) && ledger.forget_lines_since(before)) return;
  for (const ManuscriptLine& line : lines) {
    ledger.leave_out(line, is_page_number(line.text) ? "out-page-number" : "out-running-head");
  }
}

std::vector<ManuscriptBlock> RunningHeads::read(XmlElement body, std::string_view kind) {
  find_parts(body, std::string(kind) + "Reference", 0);
  std::vector<ManuscriptBlock> letterhead;
  for (const std::string& part : parts_) read_part(part, letterhead);
  parts_.clear();
  return letterhead;
}

}  // namespace vanban
