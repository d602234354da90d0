#include "derive/goals/goal_rows.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "derive/marked.h"
#include "model/table_grid.h"

namespace vanban {
namespace {

// Cells as "text", spans before it: "3x1:text" spans three rows. Targets in capitals stay above.
PlanTable table_of(std::size_t columns, const std::vector<std::vector<std::string>>& rows) {
  PlanTable table;
  table.columns.resize(columns);
  for (const auto& row : rows) {
    table.rows.emplace_back();
    for (const std::string& cell : row) {
      CellOf<Markup> made;
      const bool spans = cell.size() > 4 && cell[1] == 'x' && cell[3] == ':';
      if (spans) made.rowspan = static_cast<std::size_t>(cell[0] - '0');
      if (spans) made.colspan = static_cast<std::size_t>(cell[2] - '0');
      made.text = test::marked(spans ? cell.substr(4) : cell);
      table.rows.back().push_back(made);
    }
  }
  return table;
}

// Rows apart by '\n', cells by '|', spans as above.
std::string cut(const PlanTable& table) {
  const auto left = cut_rows(table, [](std::string_view id) { return id[0] >= 'a'; });
  if (!left) return "(nothing)";
  place_cells(left->rows, left->columns.size());  // asserts that the grid is whole
  std::string text;
  for (const auto& row : left->rows) {
    if (!text.empty()) text += "\n";
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += "|";
      if (row[i].rowspan * row[i].colspan > 1) {
        text += std::to_string(row[i].rowspan) + "x" + std::to_string(row[i].colspan) + ":";
      }
      text += test::shown(row[i].text);
    }
  }
  return text;
}

TEST_CASE("a table of Lào Cai: the common cell moves on, rows are counted anew") {
  CHECK(cut(table_of(4, {{"1", "Thư viện tỉnh", "4x1:Có dịch vụ", "{targets.A.2030}"},
                         {"2", "Thư viện huyện", "{targets.B.2030}"},
                         {"3", "Phòng đọc", "{targets.c.2030}"},
                         {"4", "Trường học", "{targets.d.2030}"}})) ==
        "1|Phòng đọc|2x1:Có dịch vụ|{targets.c.2030}\n2|Trường học|{targets.d.2030}");
}

TEST_CASE("a span over rows in the middle and at the end that go is shortened") {
  CHECK(cut(table_of(2, {{"3x1:Nhóm", "{targets.a.2030}"},
                         {"{targets.B.2030}"},
                         {"{targets.C.2030}"},
                         {"Khác", "{targets.d.2030}"}})) ==
        "Nhóm|{targets.a.2030}\nKhác|{targets.d.2030}");
  CHECK(cut(table_of(2, {{"2x1:Nhóm", "{targets.A.2030}"},
                         {"{targets.B.2030}"},
                         {"Khác", "{targets.d.2030}"}})) == "Khác|{targets.d.2030}");
}

TEST_CASE("a cell that moves stands in its own column again") {
  CHECK(cut(table_of(3, {{"a", "2x1:giữa", "{targets.A.2030}"}, {"b", "{targets.b.2030}"}})) ==
        "b|giữa|{targets.b.2030}");
}

TEST_CASE("rows without goals stay, a row with one that goes down as well") {
  CHECK(cut(table_of(2, {{"1x2:Thư viện"},
                         {"Tỉnh", "{targets.A.2030}"},
                         {"Tỉnh và xã", "{targets.A.2030}, {targets.b.2030}"}})) ==
        "1x2:Thư viện\nTỉnh và xã|{targets.A.2030}, {targets.b.2030}");
}

TEST_CASE("the goal of a spanning cell counts for rows without their own") {
  CHECK(
      cut(table_of(2, {{"Tỉnh", "2x1:{targets.A.2030}"}, {"Huyện"}, {"Xã", "{targets.b.2030}"}})) ==
      "Xã|{targets.b.2030}");
}

TEST_CASE("nothing is left of a table whose rows all go") {
  CHECK(cut(table_of(2, {{"1", "{targets.A.2030}"}, {"2", "{targets.B.2025}"}})) == "(nothing)");
}

TEST_CASE("numbers keep their form") {
  CHECK(cut(table_of(2, {{"01.", "{targets.A.2030}"}, {"**02.**", "{targets.b.2030}"}})) ==
        "<b>01.</>|{targets.b.2030}");
}

TEST_CASE("first columns that do not count are left alone") {
  CHECK(cut(table_of(2, {{"2024", "{targets.A.2030}"}, {"2025", "{targets.b.2030}"}})) ==
        "2025|{targets.b.2030}");
  CHECK(cut(table_of(
            2,
            {{"1", "{targets.A.2030}"}, {"2", "{targets.b.2030}"}, {"2.1", "{targets.c.2030}"}})) ==
        "2|{targets.b.2030}\n2.1|{targets.c.2030}");
  CHECK(cut(table_of(2, {{"1", "{targets.b.2030}"}, {"3", "x"}})) == "1|{targets.b.2030}\n3|x");
}

}  // namespace
}  // namespace vanban
