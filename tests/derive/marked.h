// Texts as plans write them, for tests of what deriving makes of them.
#pragma once

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <variant>

#include "base/overloaded.h"
#include "read/markup.h"

namespace vanban::test {

inline Markup marked(std::string_view text) {
  Diagnostics diagnostics;
  Markup markup = parse_markup(text, {}, diagnostics);
  REQUIRE_MESSAGE(diagnostics.all().empty(), text);
  return markup;
}

// The words in a row, <b>…</> and <i>…</> around emphasis, {path|format} and [^id] as written.
inline std::string shown(const Markup& markup) {
  std::string text;
  const auto add = [&](Emphasis emphasis, const std::string& words) {
    const std::string mark = std::string(emphasis.bold ? "b" : "") + (emphasis.italic ? "i" : "");
    text += mark.empty() ? words : "<" + mark + ">" + words + "</>";
  };
  for (const MarkupPiece& piece : markup.pieces) {
    std::visit(overloaded{
                   [&](const Text& words) { add(words.emphasis, words.text); },
                   [&](const LineBreak&) { text += "\n"; },
                   [&](const Placeholder& placeholder) {
                     add(placeholder.emphasis,
                         "{" + placeholder.path +
                             (placeholder.format.empty() ? "" : "|" + placeholder.format) + "}");
                   },
                   [&](const FootnoteId& note) { text += "[^" + note.id + "]"; },
               },
               piece);
  }
  return text;
}

}  // namespace vanban::test
