// The bytes that may be more than words in a text as users write it: emphasis, escapes,
// placeholders, footnote calls, line breaks.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/bytes.h"

namespace vanban {

// From `at` on; the end of the text if there is none.
inline std::size_t find_markup_sign(std::string_view text, std::size_t at) {
  return find_special(text, at, [](unsigned char byte) {
    return (byte == '*') | (byte == '\\') | (byte == '{') | (byte == '}') | (byte == '[') |
           (byte == '\n');
  });
}

}  // namespace vanban
