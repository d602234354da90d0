#include "import/extract/markdown/typed_lines.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "import/extract/markdown/html_tokens.h"

namespace vanban {

namespace {

using Kind = MarkdownNode::Kind;

std::string words_below(const MarkdownNode& node) {
  std::string words = node.text;
  for (const MarkdownNode& child : node.children) words += words_below(child);
  return words;
}

class Typed {
 public:
  explicit Typed(ManuscriptLedger& ledger) : lines_(1), ledger_(ledger) {}

  // Emphasis that tags of HTML begin goes on in the nodes that follow.
  void add_all(const MarkdownNode& node, Emphasis emphasis) {
    for (const MarkdownNode& child : node.children) add(child, emphasis);
  }

  std::vector<TypedLine> finish() { return std::move(lines_); }

 private:
  void add(const MarkdownNode& node, Emphasis& emphasis) {
    Emphasis inside = emphasis;
    switch (node.kind) {
      case Kind::text:
      case Kind::code:
        return put(node.text, emphasis);
      case Kind::html:
        return add_html(node.text, emphasis);
      case Kind::soft_break:
        return break_line();
      case Kind::hard_break:
        put("\n", emphasis);
        ++line_;
        return;
      case Kind::note_call:
        lines_.back().words.push_back({{}, emphasis, node.text});
        return;
      case Kind::image:
        ledger_.count_object("object-picture");
        return ledger_.leave_out(to_nfc(words_below(node)), "object-picture");
      case Kind::strong:
        inside.bold = true;
        return add_all(node, inside);
      case Kind::emphasis:
        inside.italic = true;
        return add_all(node, inside);
      default:
        return add_all(node, inside);
    }
  }

  void add_html(std::string_view tag, Emphasis& emphasis) {
    const std::string name = html_tag_name(tag);
    if (name == "br") put("\n", emphasis);
    if (name == "b" || name == "strong") emphasis.bold = true;
    if (name == "/b" || name == "/strong") emphasis.bold = false;
    if (name == "i" || name == "em") emphasis.italic = true;
    if (name == "/i" || name == "/em") emphasis.italic = false;
    const auto token = HtmlTokens(tag).next();
    if (token && token->kind == HtmlToken::Kind::hidden) {
      ledger_.leave_out(to_nfc(std::string(trim(token->text))), "out-hidden");
    }
  }

  void put(std::string_view text, Emphasis emphasis) {
    std::string words = to_nfc(std::string(text));
    lines_.back().plain += words;
    lines_.back().words.push_back({std::move(words), emphasis, {}});
  }

  void break_line() {
    ++line_;
    lines_.push_back({{}, {}, line_});
  }

  std::vector<TypedLine> lines_;
  ManuscriptLedger& ledger_;
  std::size_t line_ = 0;
};

}  // namespace

std::vector<TypedLine> typed_lines(const MarkdownNode& block, Emphasis emphasis,
                                   ManuscriptLedger& ledger) {
  Typed typed(ledger);
  typed.add_all(block, emphasis);
  std::vector<TypedLine> lines = typed.finish();
  for (TypedLine& line : lines) line.plain = trim(line.plain);
  return lines;
}

void add_to(LettersLine& letters, const TypedLine& line) {
  for (const TypedWords& words : line.words) {
    letters.add(words.text, words.emphasis);
    if (!words.note.empty()) letters.add_note(words.note);
  }
}

}  // namespace vanban
