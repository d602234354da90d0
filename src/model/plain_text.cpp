#include "model/plain_text.h"

#include <variant>

#include "base/overloaded.h"
#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

std::size_t blank_width(Blank::Field field, const StyleSheet& style) {
  switch (field) {
    case Blank::Field::number:
      return style.number_blank;
    case Blank::Field::day:
      return style.day_blank;
    case Blank::Field::month:
      return style.month_blank;
    case Blank::Field::year:
      return style.year_blank;
  }
  return 0;
}

}  // namespace

std::string blank_spaces(Blank::Field field, const StyleSheet& style) {
  std::string spaces;
  for (std::size_t i = blank_width(field, style); i > 0; --i) spaces += no_break_space_utf8;
  return spaces;
}

std::string note_mark(int number) {
  static constexpr const char* figures[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string mark;
  for (const char figure : std::to_string(number)) mark += figures[figure - '0'];
  return mark;
}

std::string plain_text(const RichText& text, const StyleSheet& style) {
  std::string plain;
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& words) { plain += words.text; },
                   [&](const LineBreak&) { plain += '\n'; },
                   [&](const Blank& blank) { plain += blank_spaces(blank.field, style); },
                   [&](const Citation& citation) {
                     for (const Text& words : citation.words) plain += words.text;
                   },
                   [&](const Reference& reference) { plain += reference.words; },
                   [&](const FootnoteCall& call) { plain += note_mark(call.number); },
               },
               piece);
  }
  return plain;
}

std::string heading_words(const RichText& text, const StyleSheet& style) {
  RichText words;
  for (const Inline& piece : text.inlines) {
    if (std::holds_alternative<FootnoteCall>(piece)) continue;
    words.inlines.push_back(std::holds_alternative<LineBreak>(piece) ? Text{" ", {}} : piece);
  }
  return plain_text(words, style);
}

std::string plain_text(const RichText& text, const StyleSheet& style, Element element) {
  std::string plain = plain_text(text, style);
  return style[element].capitals ? to_upper(plain) : plain;
}

}  // namespace vanban
