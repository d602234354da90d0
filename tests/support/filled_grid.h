// Rows of a table whose cells, spans and all, fill its grid exactly, as the reader of plans makes
// sure.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "model/document.h"

namespace vanban {

// `make_cell(column, room, height)` gives the cell that begins in the column, no wider than the
// room and no higher than the height.
template <class MakeCell>
std::vector<RowOf<RichText>> filled_grid(std::size_t count, std::size_t columns,
                                         MakeCell make_cell) {
  std::vector<RowOf<RichText>> rows(count);
  std::vector<std::size_t> free_from(columns, 0);
  for (std::size_t row = 0; row < count; ++row) {
    for (std::size_t column = 0; column < columns;) {
      std::size_t end = column;
      while (end < columns && free_from[end] <= row) ++end;
      if (end == column) {
        ++column;
        continue;
      }
      CellOf<RichText> cell = make_cell(column, end - column, count - row);
      const auto first = free_from.begin() + static_cast<std::ptrdiff_t>(column);
      std::fill_n(first, cell.colspan, row + cell.rowspan);
      column += cell.colspan;
      rows[row].push_back(std::move(cell));
    }
  }
  return rows;
}

}  // namespace vanban
