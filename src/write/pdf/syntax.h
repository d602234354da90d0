// How numbers, names and texts are written in a PDF.
#pragma once

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

// Writes a byte as it stands inside a literal string (…), and gives the end of what it wrote: one
// byte, or two if it would end or change the string. A raw carriage return would be read as a line
// feed.
inline char* write_escaped(unsigned byte, char* out) {
  if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r') *out++ = '\\';
  *out++ = byte == '\r' ? 'r' : static_cast<char>(byte);
  return out;
}

// A code's two bytes in the same way.
constexpr std::size_t longest_code = 4;
inline char* write_code(std::uint16_t code, char* out) {
  return write_escaped(code & 0xFFU, write_escaped(code >> 8U, out));
}

// /Times#20New
std::string name(std::string_view text);

// A text for people: (…) if it is ASCII, else UTF-16 in hex.
std::string text_string(std::string_view utf8);

}  // namespace vanban::pdf
