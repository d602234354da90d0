#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "model/table_grid.h"
#include "write/text/elements.h"
#include "write/text/grid.h"

namespace vanban {

namespace {

// How many columns of a number stand before its decimal comma and how many behind, unit included;
// nothing before it: no number.
struct NumberParts {
  std::size_t before = 0, behind = 0;
};

NumberParts number_parts(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789.-"), text.size());
  return {end, count_code_points(text.substr(end))};
}

// Numbers of a column stand one above the other on their decimal commas, the whole of them in the
// middle, as on the page.
void line_up_numbers(Grid& grid) {
  std::vector<NumberParts> longest(grid.columns);
  const auto is_number = [](const GridCell& cell) {
    return cell.align == Align::number && cell.colspan == 1 && number_parts(cell.text).before > 0;
  };
  for (const GridCell& cell : grid.cells) {
    if (!is_number(cell)) continue;
    NumberParts& column = longest.at(cell.column);
    const NumberParts parts = number_parts(cell.text);
    column.before = std::max(column.before, parts.before);
    column.behind = std::max(column.behind, parts.behind);
  }
  for (GridCell& cell : grid.cells) {
    if (!is_number(cell)) continue;
    cell.room_left = longest.at(cell.column).before - number_parts(cell.text).before;
    cell.room_right = longest.at(cell.column).behind - number_parts(cell.text).behind;
  }
}

void read_cells(const std::vector<RowOf<RichText>>& rows, const Table& table, Element element,
                TextSheet& sheet, Grid& grid) {
  const bool header = element == Element::table_header;
  for (const PlacedCell<RichText>& placed : place_cells(rows, table.columns.size())) {
    const Align usual = header ? Align::center : table.columns.at(placed.column).align;
    grid.cells.push_back({grid.rows + placed.row, placed.column, placed.rowspan, placed.colspan,
                          sheet.words(placed.cell->text, element),
                          placed.cell->align.value_or(usual)});
  }
  grid.rows += rows.size();
}

Grid read_grid(const Table& table, TextSheet& sheet) {
  Grid grid;
  grid.columns = table.columns.size();
  read_cells(table.header, table, Element::table_header, sheet, grid);
  grid.header_rows = grid.rows;
  read_cells(table.rows, table, Element::table_cell, sheet, grid);
  line_up_numbers(grid);
  return grid;
}

std::vector<std::optional<std::size_t>> wanted_widths(const Table& table, const TextSheet& sheet) {
  std::vector<std::optional<std::size_t>> wanted;
  for (const Column& column : table.columns) {
    wanted.emplace_back();
    if (!column.width) continue;
    const std::size_t whole = sheet.columns(to_pt(*column.width));
    wanted.back() = whole > border_width ? whole - border_width : 1;
  }
  return wanted;
}

}  // namespace

void write_table(const Table& table, TextSheet& sheet) {
  const Grid grid = read_grid(table, sheet);
  if (grid.rows == 0 || grid.columns == 0) return;
  sheet.gap();
  if (sheet.flat()) {
    for (const GridCell& cell : grid.cells) {
      if (!cell.text.empty()) sheet.line(cell.text);
    }
  } else {
    const auto widths = column_widths(grid, wanted_widths(table, sheet), sheet.width());
    sheet.lines(draw_grid(grid, widths));
  }
  sheet.gap();
}

}  // namespace vanban
