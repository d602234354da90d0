#include "derive/text/letters.h"

#include <variant>

#include "base/vietnamese.h"
#include "derive/text/flat_text.h"

namespace vanban {

namespace {

bool is_upper(std::string_view words) {
  return to_upper(words) == words && to_lower(words) != words;
}

bool begins_upper(std::string_view words) {
  return capitalised(words) == words;
}

}  // namespace

void write_as(std::string_view was, std::string_view known, std::vector<MarkupPiece>& words) {
  // An abbreviation is no heading: "UBMTTQ" says nothing about the letters of the full name.
  const bool in_capitals = was.find(' ') != was.npos || fold(was) == fold(known);
  if (in_capitals && is_upper(was) && !is_upper(known)) {
    for (MarkupPiece& piece : words) {
      if (auto* text = std::get_if<Text>(&piece)) text->text = to_upper(text->text);
      auto* placeholder = std::get_if<Placeholder>(&piece);
      if (placeholder != nullptr && placeholder->format.empty()) placeholder->format = "upper";
    }
  } else if (begins_upper(was) && !begins_upper(known)) {
    capitalise(words);
  }
}

void set_emphasis(std::vector<MarkupPiece>& words, Emphasis emphasis) {
  for (MarkupPiece& piece : words) {
    if (auto* text = std::get_if<Text>(&piece)) text->emphasis = emphasis;
    if (auto* placeholder = std::get_if<Placeholder>(&piece)) placeholder->emphasis = emphasis;
  }
}

}  // namespace vanban
