#include "model/table_grid.h"

#include <doctest/doctest.h>
#include <string>
#include <tuple>

namespace vanban {

namespace {

using Cells = std::vector<CellOf<std::string>>;
using Place = std::tuple<std::string, std::size_t, std::size_t>;

CellOf<std::string> cell(std::string text, std::size_t rowspan = 1, std::size_t colspan = 1) {
  CellOf<std::string> made;
  made.text = std::move(text);
  made.rowspan = rowspan;
  made.colspan = colspan;
  return made;
}

std::vector<Place> places(const std::vector<Cells>& rows, std::size_t columns) {
  std::vector<Place> found;
  for (const auto& placed : place_cells(rows, columns)) {
    found.emplace_back(placed.cell->text, placed.row, placed.column);
  }
  return found;
}

}  // namespace

TEST_CASE("cells without spans stand where they are written") {
  CHECK(places({{cell("a"), cell("b")}, {cell("c"), cell("d")}}, 2) ==
        std::vector<Place>{{"a", 0, 0}, {"b", 0, 1}, {"c", 1, 0}, {"d", 1, 1}});
}

TEST_CASE("cells make way for what spans into their row") {
  CHECK(places({{cell("a"), cell("b", 3), cell("c")}, {cell("d", 2), cell("e")}, {cell("f")}}, 3) ==
        std::vector<Place>{
            {"a", 0, 0}, {"b", 0, 1}, {"c", 0, 2}, {"d", 1, 0}, {"e", 1, 2}, {"f", 2, 2}});
}

TEST_CASE("a cell may span rows and columns at once") {
  const std::vector<Cells> rows = {{cell("a", 2, 2), cell("b")}, {cell("c")}, {cell("d", 1, 3)}};
  CHECK(places(rows, 3) == std::vector<Place>{{"a", 0, 0}, {"b", 0, 2}, {"c", 1, 2}, {"d", 2, 0}});
  const auto placed = place_cells(rows, 3);
  CHECK(placed.at(0).rowspan == 2);
  CHECK(placed.at(0).colspan == 2);
}

TEST_CASE("rows may be empty: spans cover them, or nothing does") {
  CHECK(places({{cell("a", 2), cell("b", 2)}, {}}, 2) ==
        std::vector<Place>{{"a", 0, 0}, {"b", 0, 1}});
  CHECK(places({{}, {cell("a")}}, 2) == std::vector<Place>{{"a", 1, 0}});
  CHECK(places({}, 2).empty());
  CHECK(places({}, 0).empty());
}

}  // namespace vanban
