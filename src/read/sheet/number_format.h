// How a spreadsheet shows a number: General, digits with leading zeros (00000), decimals, per cent,
// literals, dates and times. Colours, fills, widths and thousands separators are left out; formats
// with conditions, fractions and exponents show as General. Source: ECMA-376-1, 18.8.30
// and 18.8.31.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/sheet/serial_date.h"
#include "read/sheet/sheet.h"

namespace vanban {

// A placeholder for a digit ('0', '#', '?'), the decimal point ('.'), or a literal (0).
struct FormatPiece {
  char placeholder = 0;
  std::string literal;
};

struct FormatSection {
  std::vector<FormatPiece> pieces;
  int shift = 0;  // by powers of ten: 2 for each %, -3 for each comma behind the last digit
};

struct NumberFormat {
  enum class Kind { general, number, date };
  Kind kind = Kind::general;
  std::vector<FormatSection> sections;  // of a number: all or positive; negative; zero
  DateParts date;
};

NumberFormat parse_number_format(std::string_view code);
// The code of a format that files name by number only; General for numbers without one.
std::string_view built_in_format(int id);

Cell show_number(double value, const NumberFormat& format, bool from_1904);

}  // namespace vanban
