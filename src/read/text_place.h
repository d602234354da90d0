// From an offset in a text to its place in the file: JSON writes some characters as escapes.
#pragma once

#include <cstddef>
#include <string_view>

#include "diag/source.h"

namespace vanban {

// Moves on through one text; ask in rising order of offsets.
class TextPlace {
 public:
  // `where` is the place of the quoted text in its source, if it has one.
  TextPlace(std::string_view text, Location where);

  // The place of the byte `offset` of the text. Where the file's spelling cannot be followed (it
  // was not composed), this is the place of the whole text.
  Location of(std::size_t offset);

 private:
  bool follow_escape();

  std::string_view text_;
  Location where_;
  std::string_view raw_;  // the source from the text's first character on; empty: cannot follow
  std::size_t at_ = 0, raw_at_ = 0;
};

}  // namespace vanban
