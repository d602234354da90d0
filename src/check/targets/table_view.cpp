#include "check/targets/table_view.h"

#include <map>
#include <utility>

#include "model/table_grid.h"

namespace vanban {

namespace {

using Place = std::pair<std::size_t, std::size_t>;  // row, and cell in it

std::vector<std::vector<CellView>> grid_of(const std::vector<RowOf<RichText>>& rows,
                                           std::size_t columns, std::size_t first_row,
                                           const std::map<Place, const Passage*>& passages) {
  std::vector<std::vector<CellView>> grid(rows.size(), std::vector<CellView>(columns));
  std::vector<std::size_t> cells(rows.size(), 0);
  for (const PlacedCell<RichText>& cell : place_cells<RichText>(rows, columns)) {
    const auto found = passages.find({first_row + cell.row, cells[cell.row]++});
    const Passage* passage = found == passages.end() ? nullptr : found->second;
    for (std::size_t row = 0; row < cell.rowspan; ++row) {
      for (std::size_t column = 0; column < cell.colspan; ++column) {
        grid[cell.row + row][cell.column + column] = {passage, row == 0 && column == 0,
                                                      cell.colspan};
      }
    }
  }
  return grid;
}

}  // namespace

std::vector<TableView> tables_of(const std::vector<Passage>& passages) {
  std::vector<TableView> tables;
  const Passage* before = nullptr;
  for (std::size_t at = 0; at < passages.size(); ++at) {
    const Passage& first = passages[at];
    if (first.table == nullptr) {
      if (first.kind != Passage::Kind::note) before = &first;
      continue;
    }
    TableView view;
    view.table = first.table;
    if (before != nullptr && before->part == first.part) view.before = before;
    std::map<Place, const Passage*> cells;
    while (at < passages.size() &&
           (passages[at].table == first.table || passages[at].kind == Passage::Kind::note)) {
      const Passage& cell = passages[at++];
      if (cell.table != nullptr) cells[{cell.row, cell.column}] = &cell;
    }
    --at;
    const std::size_t columns = view.table->columns.size();
    view.header = grid_of(view.table->header, columns, 0, cells);
    view.rows = grid_of(view.table->rows, columns, view.table->header.size(), cells);
    tables.push_back(std::move(view));
  }
  return tables;
}

}  // namespace vanban
