// Where the cells of a table stand: each takes the first column of its row that no cell above it
// spans. Header and rows are grids of their own; no cell reaches from one into the other.
#pragma once

#include <cassert>
#include <cstddef>
#include <vector>

#include "model/table.h"

namespace vanban {

template <class Words>
struct PlacedCell {
  std::size_t row = 0, column = 0;  // its upper left corner, from 0
  std::size_t rowspan = 1, colspan = 1;
  const CellOf<Words>* cell = nullptr;
};

// In reading order: row by row. The spans must fit the grid, as the reader has made sure.
template <class Words>
std::vector<PlacedCell<Words>> place_cells(const std::vector<std::vector<CellOf<Words>>>& rows,
                                           std::size_t columns) {
  std::vector<PlacedCell<Words>> placed;
  std::vector<std::size_t> free_from(columns, 0);  // the row from which a column is free
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t column = 0;
    for (const CellOf<Words>& cell : rows.at(row)) {
      while (column < columns && free_from.at(column) > row) ++column;
      assert(column + cell.colspan <= columns && row + cell.rowspan <= rows.size());
      placed.push_back({row, column, cell.rowspan, cell.colspan, &cell});
      for (std::size_t i = 0; i < cell.colspan; ++i) free_from.at(column++) = row + cell.rowspan;
    }
  }
  return placed;
}

}  // namespace vanban
