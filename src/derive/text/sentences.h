// Where the sentences of a text begin and end. Ranges are bytes of FlatText::words().
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vanban {

struct Sentence {
  std::size_t begin = 0;
  std::size_t body_end = 0;  // before its end mark
  std::size_t end = 0;       // where the next one begins, or the text ends
};

// A full stop, question or exclamation mark ends one if a capital, a figure or a placeholder
// follows and it stands neither in quotes or brackets nor behind an abbreviation ("TP. Bắc Ninh");
// a line break always does.
std::vector<Sentence> sentences_of(std::string_view words);

}  // namespace vanban
