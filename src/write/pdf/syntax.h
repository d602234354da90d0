// How numbers, names and texts are written in a PDF.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/length.h"

namespace vanban::pdf {

// Lengths in a page are written in thousandths of a point: exact enough for any printer, and sums
// of differences stay exact.
using Thousandths = std::int64_t;

Thousandths thousandths(double value);
inline Thousandths thousandths(Pt length) {
  return thousandths(length.value);
}

// 595.276, 13, -0.5
void append_number(std::string& out, Thousandths value);
std::string number(double value);

// What stands behind a backslash for a byte that would end or change a literal string (…); 0 for
// those that stand there as they are. A raw carriage return would be read as a line feed.
inline constexpr auto escapes = [] {
  std::array<char, 256> letters{};
  for (const char byte : {'(', ')', '\\'}) letters[static_cast<unsigned char>(byte)] = byte;
  letters['\r'] = 'r';
  return letters;
}();

// Writes a byte as it stands inside a literal string, and gives the end of what it wrote.
constexpr std::size_t longest_escaped = 2;
inline char* write_escaped(std::uint8_t byte, char* out) {
  if (escapes[byte] == 0) {
    *out++ = static_cast<char>(byte);
  } else {
    *out++ = '\\';
    *out++ = escapes[byte];
  }
  return out;
}

// /Times#20New
std::string name(std::string_view text);

// A text for people: (…), ASCII or, behind its mark, UTF-16.
std::string text_string(std::string_view utf8);

}  // namespace vanban::pdf
