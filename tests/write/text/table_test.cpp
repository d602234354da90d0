#include <algorithm>
#include <doctest/doctest.h>

#include "write/builders.h"

namespace vanban {

namespace {

using namespace literals;

Table plan_table() {
  Table table;
  table.columns = {{10_mm, Align::center},
                   {},
                   {40_mm, Align::left},
                   {std::nullopt, Align::number},
                   {std::nullopt, Align::number}};
  table.header = {{cell("TT", 2), cell("Danh mục", 2), cell("Nội dung", 2), cell("Chỉ tiêu", 1, 2)},
                  {cell("2025"), cell("2030")}};
  table.rows = {
      {cell("1"), cell("Thư viện tỉnh"), cell("Có cung cấp dịch vụ phục vụ học tập suốt đời", 2),
       cell("40,5%"), cell("1.100%")},
      {cell("2"), cell("Thư viện cấp xã, phường, đặc khu trên địa bàn"), cell("60%"),
       cell("100,25%")},
      {cell(""), cell("Tổng cộng", 1, 2), cell("chưa rõ"), cell("200")}};
  return table;
}

}  // namespace

TEST_CASE("spans, wrapped cells and numbers on their commas") {
  CHECK(text_of(plan_table(), 80) ==
        R"(┌────┬────────────────────────────────┬──────────────────┬─────────────────────┐
│    │                                │                  │      Chỉ tiêu       │
│ TT │            Danh mục            │     Nội dung     ├─────────┬───────────┤
│    │                                │                  │  2025   │   2030    │
╞════╪════════════════════════════════╪══════════════════╪═════════╪═══════════╡
│ 1  │ Thư viện tỉnh                  │ Có cung cấp dịch │  40,5%  │ 1.100%    │
├────┼────────────────────────────────┤ vụ phục vụ học   ├─────────┼───────────┤
│ 2  │ Thư viện cấp xã, phường, đặc   │ tập suốt đời     │  60%    │   100,25% │
│    │ khu trên địa bàn               │                  │         │           │
├────┼────────────────────────────────┴──────────────────┼─────────┼───────────┤
│    │ Tổng cộng                                         │ chưa rõ │   200     │
└────┴───────────────────────────────────────────────────┴─────────┴───────────┘
)");
}

TEST_CASE("flat: a line a cell, row by row, nothing for empty cells") {
  CHECK(text_of(plan_table(), 0) ==
        "TT\nDanh mục\nNội dung\nChỉ tiêu\n2025\n2030\n"
        "1\nThư viện tỉnh\nCó cung cấp dịch vụ phục vụ học tập suốt đời\n40,5%\n1.100%\n"
        "2\nThư viện cấp xã, phường, đặc khu trên địa bàn\n60%\n100,25%\n"
        "Tổng cộng\nchưa rõ\n200\n");
}

TEST_CASE("a table no wider than its content") {
  Table table;
  table.columns = {{std::nullopt, Align::right}, {std::nullopt, Align::justify}};
  table.rows = {{cell("1"), cell("Một")}, {cell("12"), cell("Hai")}};
  CHECK(text_of(table, 80) ==
        "┌────┬─────┐\n"
        "│  1 │ Một │\n"
        "├────┼─────┤\n"
        "│ 12 │ Hai │\n"
        "└────┴─────┘\n");
}

TEST_CASE("columns without a width share what is left by what they hold") {
  Table table;
  table.columns.resize(3);
  table.rows = {{cell("ngắn"), cell("vừa vừa vừa vừa vừa vừa vừa"),
                 cell("dài dài dài dài dài dài dài dài dài dài dài dài dài dài")}};
  CHECK(text_of(table, 40) ==
        "┌──────┬────────────┬──────────────────┐\n"
        "│ ngắn │ vừa vừa    │ dài dài dài dài  │\n"
        "│      │ vừa vừa    │ dài dài dài dài  │\n"
        "│      │ vừa vừa    │ dài dài dài dài  │\n"
        "│      │ vừa        │ dài dài          │\n"
        "└──────┴────────────┴──────────────────┘\n");
}

TEST_CASE("words too wide for the window make the table wider, they are not cut") {
  Table table;
  table.columns = {{10_mm, Align::left}, {}};
  table.rows = {{cell("https://thuvien.bacninh.gov.vn/tai-lieu-so"), cell("xem trang này")}};
  CHECK(text_of(table, 40) ==
        "┌────────────────────────────────────────────┬───────┐\n"
        "│ https://thuvien.bacninh.gov.vn/tai-lieu-so │ xem   │\n"
        "│                                            │ trang │\n"
        "│                                            │ này   │\n"
        "└────────────────────────────────────────────┴───────┘\n");
}

TEST_CASE("a tall cell that spans rows makes the last of them taller") {
  Table table;
  table.columns = {{}, {20_mm, Align::left}};
  table.rows = {{cell("a"), cell("một hai ba bốn năm sáu bảy", 2)}, {cell("b")}};
  CHECK(text_of(table, 60) ==
        "┌───┬──────┐\n"
        "│ a │ một  │\n"
        "├───┤ hai  │\n"
        "│ b │ ba   │\n"
        "│   │ bốn  │\n"
        "│   │ năm  │\n"
        "│   │ sáu  │\n"
        "│   │ bảy  │\n"
        "└───┴──────┘\n");
}

TEST_CASE("a wide cell that spans columns widens them") {
  Table table;
  table.columns.resize(2);
  table.rows = {{cell("https://bacninh.gov.vn", 1, 2)}, {cell("a"), cell("b")}};
  CHECK(text_of(table, 40) ==
        "┌────────────────────────┐\n"
        "│ https://bacninh.gov.vn │\n"
        "├────────────┬───────────┤\n"
        "│ a          │ b         │\n"
        "└────────────┴───────────┘\n");
}

TEST_CASE("spans that cover a whole table") {
  Table table;
  table.columns.resize(2);
  table.header = {{cell("Tên", 1, 2)}};
  table.rows = {{cell("ô", 2, 2)}, {}};
  CHECK(text_of(table, 40) ==
        "┌───────┐\n"
        "│  Tên  │\n"
        "╞═══════╡\n"
        "│ ô     │\n"
        "│       │\n"
        "│       │\n"
        "└───────┘\n");
}

TEST_CASE("forced line breaks in cells") {
  Table table;
  table.columns.resize(1);
  table.rows = {{cell("")}};
  table.rows.at(0).at(0).text = rich({Text{"một", {}}, LineBreak{}, Text{"hai ba", {}}});
  CHECK(text_of(table, 40) == "┌────────┐\n│ một    │\n│ hai ba │\n└────────┘\n");
  CHECK(text_of(table, 0) == "một hai ba\n");
}

TEST_CASE("a header alone, empty rows, no columns, nothing at all") {
  Table table;
  CHECK(text_of(table, 40).empty());
  table.columns.resize(2);
  CHECK(text_of(table, 40).empty());
  table.header = {{cell("a"), cell("b")}};
  CHECK(text_of(table, 40) == "┌───┬───┐\n│ a │ b │\n└───┴───┘\n");
  table.header.clear();
  table.rows = {{cell(""), cell("")}};
  CHECK(text_of(table, 40) == "┌───┬───┐\n│   │   │\n└───┴───┘\n");
}

TEST_CASE("many columns and many rows") {
  Table table;
  table.columns.resize(30);
  for (int row = 0; row < 200; ++row) table.rows.emplace_back(30, cell("12"));
  const std::string drawn = text_of(table, 40);
  // 401 lines: the narrowest table there is, wider than the window.
  CHECK(std::count(drawn.begin(), drawn.end(), '\n') == 401);
  CHECK(drawn.find("│ 12 │ 12 │ 12 │") != std::string::npos);
}

}  // namespace vanban
