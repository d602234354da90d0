#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "model/table_grid.h"
#include "write/text/elements.h"
#include "write/text/grid.h"

namespace vanban {

namespace {

constexpr std::string_view digits = "0123456789";

// How many columns of the text follow the whole digits of its last number.
std::size_t after_whole_number(std::string_view text) {
  const std::size_t last = text.find_last_of(digits);
  if (last == std::string_view::npos) return 0;
  const std::size_t start = text.find_last_not_of("0123456789.,", last) + 1;
  const std::size_t comma = text.find(',', start);
  return count_code_points(text.substr(std::min(comma, last + 1)));
}

void line_up_numbers(Grid& grid) {
  std::vector<std::size_t> longest(grid.columns, 0);
  const auto lines_up = [](const GridCell& cell) {
    return cell.align == Align::number && cell.colspan == 1 && !cell.text.empty();
  };
  for (const GridCell& cell : grid.cells) {
    if (!lines_up(cell)) continue;
    longest.at(cell.column) = std::max(longest.at(cell.column), after_whole_number(cell.text));
  }
  for (GridCell& cell : grid.cells) {
    if (lines_up(cell)) cell.room_right = longest.at(cell.column) - after_whole_number(cell.text);
  }
}

void read_cells(const std::vector<RowOf<RichText>>& rows, const Table& table, Element element,
                Sheet& sheet, Grid& grid) {
  const bool header = element == Element::table_header;
  for (const PlacedCell<RichText>& placed : place_cells(rows, table.columns.size())) {
    const Align usual =
        header ? sheet.style()[element].align : table.columns.at(placed.column).align;
    grid.cells.push_back({grid.rows + placed.row, placed.column, placed.rowspan, placed.colspan,
                          sheet.words(placed.cell->text, element),
                          placed.cell->align.value_or(usual)});
  }
  grid.rows += rows.size();
}

Grid read_grid(const Table& table, Sheet& sheet) {
  Grid grid;
  grid.columns = table.columns.size();
  read_cells(table.header, table, Element::table_header, sheet, grid);
  grid.header_rows = grid.rows;
  read_cells(table.rows, table, Element::table_cell, sheet, grid);
  line_up_numbers(grid);
  return grid;
}

std::vector<std::optional<std::size_t>> wanted_widths(const Table& table, const Sheet& sheet) {
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

void write_table(const Table& table, Sheet& sheet) {
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
