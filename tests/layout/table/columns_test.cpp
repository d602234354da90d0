#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>

#include "layout/laid_out.h"
#include "support/diagnosed.h"

using namespace vanban;
using doctest::Approx;

namespace {

Column fixed(double points) {
  return {to_mm(Pt{points}), Align::left};
}

Table table_of(std::vector<Column> columns, std::vector<RowOf<RichText>> rows) {
  Table table;
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

// The x of the vertical borders, from the left, each once.
std::vector<double> borders(const LaidOut& page) {
  std::vector<double> xs;
  for (const Rule& rule : page.rules()) {
    if (rule.x1 == rule.x2) xs.push_back(std::round(rule.x1.value * 100) / 100);
  }
  std::sort(xs.begin(), xs.end());
  xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
  return xs;
}

}  // namespace

TEST_CASE("fixed columns are as wide as written, open ones share the rest by their content") {
  const LaidOut page({table_of({fixed(50), {}, {}, fixed(70)},
                               {{cell("a"), cell(words(10)), cell(words(20)), cell("b")}})});
  const auto x = borders(page);
  REQUIRE(x.size() == 5);
  CHECK(x[0] == Approx(0));
  CHECK(x[1] == Approx(50));
  CHECK(x[3] == Approx(430));
  CHECK(x[4] == Approx(500));
  CHECK(x[3] - x[2] > x[2] - x[1]);
}

TEST_CASE("an open column is at least as wide as its longest word, with padding") {
  const std::string word(30, 'x');
  const LaidOut page({table_of({{}, {}}, {{cell(word), cell(words(400))}})});
  CHECK(borders(page)[1] >= 30 * 5 + 10 - 0.01);
  CHECK(page.count(word) == 1);
}

TEST_CASE("the text of a cell keeps to its padding") {
  const LaidOut page({table_of({fixed(120), {}}, {{cell(words(30, "chữ")), cell("b")}})});
  for (const Found& run : page.runs) {
    if (!run.text.starts_with("chữ")) continue;
    CHECK(run.x == Approx(5));
    CHECK(run.right() <= 115.01);
  }
  CHECK(page.at("b").x == Approx(125));
}

TEST_CASE("a cell that spans columns widens those that have no width of their own") {
  const std::string word(60, 'x');
  const LaidOut page({table_of(
      {fixed(50), {}, {}}, {{cell(word, 1, 2), cell("c")}, {cell("a"), cell("b"), cell("c")}})});
  CHECK(page.diagnostics.all().empty());
  CHECK(borders(page)[1] == Approx(50));
  CHECK(borders(page)[2] >= 60 * 5 + 10 - 0.01);
}

TEST_CASE("fixed columns that do not fill the page leave the table in its middle") {
  const LaidOut page({table_of({fixed(100), fixed(200)}, {{cell("a"), cell("b")}})});
  const auto x = borders(page);
  REQUIRE(x.size() == 3);
  CHECK(x[0] == Approx(100));
  CHECK(x[2] == Approx(400));
}

TEST_CASE("columns wider than the page are reported with the table's place") {
  Sources sources;
  Table table = table_of({fixed(300), fixed(300)}, {{cell("a"), cell("b")}});
  table.where = {sources.add("a.plan.json", "{}"), 1};
  const LaidOut page({table});
  CHECK(codes_of(page.diagnostics) == "E0502");
  CHECK(page.diagnostics.all().at(0).where.offset == 1);
  CHECK(page.outside().empty());
}

TEST_CASE("words too long for all columns together are reported as well") {
  const std::string word(60, 'x');
  const LaidOut page({table_of({{}, {}}, {{cell(word), cell(word)}})});
  CHECK(codes_of(page.diagnostics) == "E0502");
  CHECK(page.outside().empty());
}

TEST_CASE("a word wider than its fixed column is reported, once a column, with the cell's place") {
  Sources sources;
  const std::string word(12, 'x');
  Table table = table_of(
      {fixed(60), {}}, {{cell("a"), cell("b")}, {cell(word), cell("b")}, {cell(word), cell("b")}});
  table.rows[1][0].where = {sources.add("a.plan.json", "{}"), 7};
  const LaidOut page({table});
  CHECK(codes_of(page.diagnostics) == "E0503");
  CHECK(page.diagnostics.all().at(0).arguments.at(0) == "1");
  CHECK(page.diagnostics.all().at(0).where.offset == 7);
  CHECK(page.outside().empty());
}

TEST_CASE("words that belong together are parted before a long text is squeezed") {
  StyleSheet style = plain_style();
  style.breaking.before_numbers = {"Tháng"};
  std::vector<CellOf<RichText>> header = {cell("Nội dung")}, row = {cell(words(60))};
  for (int month = 1; month <= 10; ++month) {
    header.push_back(cell("Tháng 1" + std::to_string(month)));  // 50 pt together, 35 apart
    row.push_back(cell("1"));
  }
  Table table = table_of(std::vector<Column>(11), {row});
  table.header = {header};
  const LaidOut page({table}, style);
  CHECK(page.diagnostics.all().empty());
  CHECK(page.outside().empty());
  CHECK(page.count("từ") <= 60 / 4);  // four words a line at least
}
