#include "read/sheet/sheet.h"

#include <algorithm>

namespace vanban {

const Cell& Sheet::at(std::size_t row, std::size_t column) const {
  static const Cell empty;
  return row < rows.size() && column < rows[row].size() ? rows[row][column] : empty;
}

std::size_t Sheet::columns() const {
  std::size_t longest = 0;
  for (const std::vector<Cell>& row : rows) longest = std::max(longest, row.size());
  return longest;
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

std::string cell_name(std::size_t row, std::size_t column) {
  return column_letters(column) + std::to_string(row);
}

}  // namespace vanban
