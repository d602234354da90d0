#include "read/sheet/sheet_builder.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace vanban {

bool is_blank(std::string_view text) {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  while (!text.empty()) {
    if (text.substr(0, 2) == no_break_space) {
      text.remove_prefix(2);
    } else if (std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else {
      return false;
    }
  }
  return true;
}

std::optional<SheetFault> SheetBuilder::put(std::size_t row, std::size_t column, Cell cell) {
  using Kind = SheetFault::Kind;
  if (is_blank(cell.text)) return std::nullopt;
  if (row >= limits_.rows) return SheetFault{Kind::too_many_rows, row + 1, column + 1};
  if (column >= limits_.columns) return SheetFault{Kind::too_many_columns, row + 1, column + 1};
  if (row >= sheet_.rows.size()) sheet_.rows.resize(row + 1);
  std::vector<Cell>& cells = sheet_.rows[row];
  if (column >= cells.size()) {
    cells_ += column + 1 - cells.size();
    if (cells_ > limits_.cells) return SheetFault{Kind::too_many_cells, row + 1, column + 1};
    cells.resize(column + 1);
  }
  bytes_ += cell.text.size();
  if (bytes_ > limits_.bytes) return SheetFault{Kind::too_large, row + 1, column + 1};
  if (!cell.merged) columns_ = std::max(columns_, column + 1);
  cells[column] = std::move(cell);
  return std::nullopt;
}

void SheetBuilder::hide(std::size_t row) {
  sheet_.hidden_rows.push_back(row);
}

std::optional<SheetFault> SheetBuilder::merge(std::size_t first_row, std::size_t first_column,
                                              std::size_t last_row, std::size_t last_column) {
  const Cell corner = sheet_.at(first_row, first_column);
  if (corner.text.empty()) return std::nullopt;
  const std::size_t rows = std::min(last_row + 1, sheet_.rows.size());
  const std::size_t columns = std::min(last_column + 1, columns_);
  for (std::size_t row = first_row; row < rows; ++row) {
    for (std::size_t column = first_column; column < columns; ++column) {
      if (row == first_row && column == first_column) continue;
      // Ranges that lie over each other would otherwise cost without end.
      if (++merged_cells_ > limits_.cells) {
        return SheetFault{SheetFault::Kind::too_many_cells, row + 1, column + 1};
      }
      Cell cell = corner;
      cell.merged = true;
      if (const auto fault = put(row, column, std::move(cell))) return fault;
    }
  }
  return std::nullopt;
}

Sheet SheetBuilder::finish() {
  std::vector<std::size_t>& hidden = sheet_.hidden_rows;
  std::sort(hidden.begin(), hidden.end());
  hidden.erase(std::unique(hidden.begin(), hidden.end()), hidden.end());
  hidden.erase(std::lower_bound(hidden.begin(), hidden.end(), sheet_.rows.size()), hidden.end());
  return std::move(sheet_);
}

}  // namespace vanban
