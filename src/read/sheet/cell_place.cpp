#include "read/sheet/cell_place.h"

#include <algorithm>

namespace vanban {

namespace {

constexpr std::size_t last_row = 1'048'576;
constexpr std::size_t last_column = 16'384;

void skip_dollar(std::string_view& text) {
  if (!text.empty() && text.front() == '$') text.remove_prefix(1);
}

// From 1; 0 if no letters stand there or too many.
std::size_t take_column(std::string_view& text) {
  std::size_t column = 0;
  while (!text.empty() && column <= last_column) {
    const char letter = text.front();
    const bool small = letter >= 'a' && letter <= 'z';
    if (!small && (letter < 'A' || letter > 'Z')) break;
    column = column * 26 + static_cast<std::size_t>(letter - (small ? 'a' : 'A')) + 1;
    text.remove_prefix(1);
  }
  return column <= last_column ? column : 0;
}

// From 1; 0 if the text is no number or too high a one.
std::size_t row_of(std::string_view text) {
  std::size_t row = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return 0;
    row = row * 10 + static_cast<std::size_t>(digit - '0');
    if (row > last_row) return 0;
  }
  return row;
}

}  // namespace

std::optional<CellPlace> parse_cell_place(std::string_view text) {
  skip_dollar(text);
  const std::size_t column = take_column(text);
  skip_dollar(text);
  const std::size_t row = row_of(text);
  if (row == 0 || column == 0) return std::nullopt;
  return CellPlace{row - 1, column - 1};
}

std::optional<CellRange> parse_cell_range(std::string_view text) {
  const std::size_t colon = text.find(':');
  const auto one = parse_cell_place(text.substr(0, colon));
  const auto other =
      colon == std::string_view::npos ? one : parse_cell_place(text.substr(colon + 1));
  if (!one || !other) return std::nullopt;
  return CellRange{{std::min(one->row, other->row), std::min(one->column, other->column)},
                   {std::max(one->row, other->row), std::max(one->column, other->column)}};
}

}  // namespace vanban
