#include "layout/table/cell_layout.h"

#include "model/table_grid.h"

namespace vanban {

namespace {

void add_cells(const std::vector<RowOf<RichText>>& rows, const Table& table, bool header,
               std::size_t first_row, std::vector<CellLayout>& cells) {
  for (const PlacedCell<RichText>& placed : place_cells(rows, table.columns.size())) {
    CellLayout& cell = cells.emplace_back();
    cell.cell = placed.cell;
    cell.row = first_row + placed.row;
    cell.column = placed.column;
    cell.rowspan = placed.rowspan;
    cell.colspan = placed.colspan;
    cell.header = header;
    const Align usual = header ? Align::center : table.columns.at(placed.column).align;
    cell.align = placed.cell->align.value_or(usual);
  }
}

}  // namespace

std::size_t CellLayout::lines_before(std::size_t slot) const {
  if (slot <= first_slot) return 0;
  if (slot >= last_slot) return lines.size();
  return lines_above.empty() ? 0 : lines_above.at(slot - first_slot - 1);
}

std::vector<CellLayout> list_cells(const Table& table) {
  std::vector<CellLayout> cells;
  add_cells(table.header, table, true, 0, cells);
  add_cells(table.rows, table, false, table.header.size(), cells);
  return cells;
}

}  // namespace vanban
