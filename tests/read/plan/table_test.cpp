#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

std::string table_report(const std::string& table) {
  return report_on("'body': [{'title': 'A', 'table': " + table + "}]");
}

// The report on a table of three columns, without the common beginning of its pointers.
std::string rows_report(const std::string& rows) {
  std::string report = table_report("{'columns': [{}, {}, {}], 'rows': " + rows + "}");
  const std::string common = "/body/0/table/";
  for (std::size_t at = report.find(common); at != std::string::npos; at = report.find(common)) {
    report.erase(at, common.size());
  }
  return report;
}

TEST_CASE("the table of docs/plan.md") {
  const PlanText read = plan_with(R"('body': [{'title': 'A', 'table': {
    'id': 'bang-1',
    'columns': [{'width': 10, 'align': 'center'}, {}, {'width': 32}, {'align': 'number'}, {'align': 'center'}],
    'header': [['TT', {'text': 'Danh mục', 'colspan': 2}, 'Đến năm 2025', 'Đến năm 2030']],
    'rows': [
      ['1', 'Thư viện tỉnh', {'text': 'Có cung cấp', 'rowspan': 2}, '{targets.dv-tinh.2025}', '100%'],
      ['2', 'Thư viện cấp xã', '40%', '60%']]}}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const PlanTable& table = *read.plan->body.at(0).table;
  CHECK(table.id == "bang-1");
  CHECK(table.columns.at(0).width->value == 10);
  CHECK(table.columns.at(0).align == Align::center);
  CHECK_FALSE(table.columns.at(1).width);
  CHECK(table.header.at(0).at(1).colspan == 2);
  CHECK(table.rows.at(0).at(2).rowspan == 2);
  CHECK(table.rows.at(1).size() == 4);
}

TEST_CASE("cells") {
  const PlanText read = plan_with(R"('body': [{'title': 'A', 'table': {'columns': [{}, {}],
    'rows': [['', {'text': '', 'bold': true, 'align': 'right'}]]}}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const auto& row = read.plan->body.at(0).table->rows.at(0);
  CHECK(row.at(0).text.empty());
  CHECK(row.at(1).bold);
  CHECK(row.at(1).align == Align::right);
}

TEST_CASE("spans that fill the grid") {
  CHECK(rows_report("[[{'text': 'a', 'colspan': 3}], ['b', 'c', 'd']]") == "");
  CHECK(rows_report("[[{'text': 'a', 'rowspan': 2, 'colspan': 2}, 'b'], ['c']]") == "");
  CHECK(rows_report("[['a', {'text': 'b', 'rowspan': 3}, 'c'], ['d', 'e'], ['f', 'g']]") == "");
  CHECK(rows_report("[[{'text': 'a', 'rowspan': 2, 'colspan': 3}], []]") == "");
}

TEST_CASE("rows that fill too few or too many columns") {
  CHECK(rows_report("[['a', 'b'], ['c', 'd', 'e'], ['f', 'g', 'h', 'i']]") ==
        "E0501 rows/0, E0501 rows/2");
  CHECK(rows_report("[[]]") == "E0501 rows/0");
  CHECK(rows_report("[['a', {'text': 'b', 'colspan': 3}]]") == "E0501 rows/0");
  CHECK(rows_report("[['a', {'text': 'b', 'rowspan': 2}, 'c'], ['d', 'e', 'f']]") ==
        "E0501 rows/1");
  CHECK(rows_report("[['a', {'text': 'b', 'rowspan': 2}, 'c'], ['d']]") == "E0501 rows/1");
}

TEST_CASE("the message says row, columns filled and columns there are") {
  const PlanText read = plan_with(R"('body': [{'title': 'A', 'table': {'columns': [{}, {}],
    'header': [['a', 'b']], 'rows': [['a', 'b'], ['c'], ['d', {'text': 'e', 'colspan': 2}]]}}])");
  REQUIRE(read.diagnostics.all().size() == 2);
  CHECK(read.diagnostics.all().at(0).arguments == std::vector<std::string>{"3", "1", "2"});
  CHECK(read.diagnostics.all().at(1).arguments == std::vector<std::string>{"4", "3", "2"});
}

TEST_CASE("spans that reach below the table or over each other") {
  CHECK(rows_report("[['a', 'b', 'c'], ['d', {'text': 'e', 'rowspan': 2}, 'f']]") ==
        "E0510 rows/1/1");
  CHECK(rows_report(
            "[['a', {'text': 'b', 'rowspan': 2}, 'c'], [{'text': 'd', 'colspan': 2}, 'e']]") ==
        "E0511 rows/1/0");
  CHECK(table_report(
            "{'columns': [{}], 'header': [[{'text': 'a', 'rowspan': 2}]], 'rows': [['b']]}") ==
        "E0510 /body/0/table/header/0/0");
}

TEST_CASE("mistakes in the shape of tables") {
  CHECK(table_report("[]") == "E0108 /body/0/table");
  CHECK(table_report("{}") == "E0109 /body/0/table, E0109 /body/0/table");
  CHECK(table_report("{'columns': [], 'rows': [['a']]}") == "E0121 /body/0/table/columns");
  CHECK(table_report("{'columns': [{'width': 0}], 'rows': [['a']]}") ==
        "E0112 /body/0/table/columns/0/width");
  CHECK(table_report("{'columns': [{'width': '10mm'}, {'align': 'middle'}], 'rows': []}") ==
        "E0108 /body/0/table/columns/0/width, E0110 /body/0/table/columns/1/align");
  CHECK(table_report("{'columns': [10], 'rows': ['a']}") ==
        "E0108 /body/0/table/columns/0, E0108 /body/0/table/rows/0");
  CHECK(table_report("{'columns': [{}], 'rows': [[5]], 'head': []}") ==
        "E0107 /body/0/table/head, E0108 /body/0/table/rows/0/0");
  CHECK(table_report("{'columns': [{}], 'rows': [[{'rowspan': 1}]]}") ==
        "E0109 /body/0/table/rows/0/0");
  CHECK(
      table_report("{'columns': [{}], 'rows': [[{'text': 'a', 'rowspan': 0, 'colspan': 1.5}]]}") ==
      "E0112 /body/0/table/rows/0/0/rowspan, E0112 /body/0/table/rows/0/0/colspan");
}

TEST_CASE("a table of very many columns is refused") {
  std::string columns = "{}";
  for (int i = 0; i < 100; ++i) columns += ", {}";
  CHECK(table_report("{'columns': [" + columns + "], 'rows': [['a']]}") ==
        "E0115 /body/0/table/columns");
}

}  // namespace
}  // namespace vanban
