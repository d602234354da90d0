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

// Two bytes inside a literal string (…); what would end or change the string is escaped.
void append_code(std::string& out, std::uint16_t code);

// /Times#20New
std::string name(std::string_view text);

// A text for people: (…) if it is ASCII, else UTF-16 in hex.
std::string text_string(std::string_view utf8);

}  // namespace vanban::pdf
