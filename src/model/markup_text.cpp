#include "model/markup_text.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/overloaded.h"
#include "model/markup_signs.h"

namespace vanban {

namespace {

// A bracket is escaped only where it would call a footnote.
void append_escaped(std::string& text, std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t sign = find_markup_sign(words, at);
    text += words.substr(at, sign - at);
    if (sign == words.size()) return;
    const char c = words[sign];
    const bool is_call = c == '[' && words.substr(sign).starts_with("[^");
    if (c == '*' || c == '\\' || is_call) text += '\\';
    if (c == '{' || c == '}') text += c;
    text += c;
    at = sign + 1;
  }
}

std::string written(const Placeholder& placeholder) {
  std::string text = "{" + placeholder.path;
  if (!placeholder.format.empty()) text += "|" + placeholder.format;
  if (placeholder.fallback) text += "?" + *placeholder.fallback;
  return text + "}";
}

// Nothing for pieces that have no emphasis of their own; empty words leave no trace.
std::optional<Emphasis> emphasis_of(const MarkupPiece& piece) {
  if (const auto* words = std::get_if<Text>(&piece); words != nullptr && !words->text.empty()) {
    return words->emphasis;
  }
  if (const auto* placeholder = std::get_if<Placeholder>(&piece)) return placeholder->emphasis;
  return std::nullopt;
}

class MarkupWriter {
 public:
  explicit MarkupWriter(const Markup& markup) : pieces_(markup.pieces) {}

  std::string run() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const MarkupPiece& piece = pieces_[i];
      const auto emphasis = emphasis_of(piece);
      // What ends here ends before a line break, not after it.
      change_to(emphasis ? *emphasis : both(current_, next_emphasis(i)));
      write(piece);
    }
    change_to({});
    return std::move(text_);
  }

 private:
  static Emphasis both(Emphasis a, Emphasis b) { return {a.bold && b.bold, a.italic && b.italic}; }

  Emphasis next_emphasis(std::size_t from) const {
    for (std::size_t i = from; i < pieces_.size(); ++i) {
      if (const auto emphasis = emphasis_of(pieces_[i])) return *emphasis;
    }
    return {};
  }

  // One run of stars does it all: one toggles italic, two bold, three both.
  void change_to(Emphasis emphasis) {
    if (current_.bold != emphasis.bold) text_ += "**";
    if (current_.italic != emphasis.italic) text_ += "*";
    current_ = emphasis;
  }

  void write(const MarkupPiece& piece) {
    std::visit(overloaded{
                   [&](const Text& words) { write_words(words.text); },
                   [&](const LineBreak&) { text_ += '\n'; },
                   [&](const Placeholder& placeholder) { text_ += written(placeholder); },
                   [&](const FootnoteId& note) { text_ += "[^" + note.id + "]"; },
               },
               piece);
  }

  // A bracket at the end of one piece calls no footnote with the next.
  void write_words(const std::string& words) {
    if (words.starts_with('^') && text_.ends_with('[')) text_.insert(text_.size() - 1, "\\");
    append_escaped(text_, words);
  }

  const std::vector<MarkupPiece>& pieces_;
  std::string text_;
  Emphasis current_;
};

}  // namespace

std::string markup_text(const Markup& markup) {
  return MarkupWriter(markup).run();
}

}  // namespace vanban
