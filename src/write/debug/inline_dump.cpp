#include "write/debug/inline_dump.h"

#include <fmt/format.h>
#include <string_view>
#include <variant>

#include "base/overloaded.h"
#include "write/debug/escaped.h"

namespace vanban {

namespace {

constexpr std::string_view space_sign = "␠";

std::string visible(std::string_view words) {
  return escaped(words, "*{}");
}

std::string emphasised(const std::string& words, Emphasis emphasis) {
  const std::string stars((emphasis.bold ? 2U : 0U) + (emphasis.italic ? 1U : 0U), '*');
  return stars + words + stars;
}

std::string_view name_of(Blank::Field field) {
  switch (field) {
    case Blank::Field::number:
      return "number";
    case Blank::Field::day:
      return "day";
    case Blank::Field::month:
      return "month";
    case Blank::Field::year:
      return "year";
  }
  return "";
}

std::string_view name_of(Citation::Form form) {
  switch (form) {
    case Citation::Form::automatic:
      return "";
    case Citation::Form::full:
      return " full";
    case Citation::Form::brief:
      return " short";
    case Citation::Form::no_issuer:
      return " no-issuer";
  }
  return "";
}

// Its words carry the emphasis of the citation already.
std::string dump(const Citation& citation) {
  return fmt::format("{{cite {}{}: {}}}", visible(citation.id), name_of(citation.form),
                     dump(citation.words));
}

std::string dump(const Reference& reference) {
  return fmt::format("{{ref {}: {}}}", visible(reference.id), visible(reference.words));
}

std::string dump_piece(const Inline& piece) {
  return std::visit(
      overloaded{
          [](const Text& text) { return emphasised(visible(text.text), text.emphasis); },
          [](const LineBreak&) { return std::string("\\n"); },
          [](const Blank& blank) {
            return emphasised(fmt::format("{{{}}}", name_of(blank.field)), blank.emphasis);
          },
          [](const Citation& citation) { return dump(citation); },
          [](const Reference& reference) {
            return emphasised(dump(reference), reference.emphasis);
          },
          [](const FootnoteCall& call) {
            return fmt::format("{{note {}: {}}}", call.note, call.number);
          },
      },
      piece);
}

}  // namespace

std::string dump(const std::vector<Text>& words) {
  std::string line;
  for (const Text& piece : words) line += emphasised(visible(piece.text), piece.emphasis);
  return line;
}

std::string dump(const RichText& text) {
  std::string line;
  for (const Inline& piece : text.inlines) line += dump_piece(piece);
  // Spaces at the ends would not be seen.
  if (line.starts_with(' ')) line.replace(0, 1, space_sign);
  if (line.ends_with(' ')) line.replace(line.size() - 1, 1, space_sign);
  return line;
}

}  // namespace vanban
