#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("recipients") {
  const PlanText read = plan_with(R"('recipients': [
    'Như Điều 3',
    {'name': 'Bộ Văn hóa', 'note': 'b/c'},
    {'name': 'VP UBND tỉnh', 'lines': ['LĐVP', 'KGVX']},
    {'archive': ['VT', 'KGVX'], 'copies': 3}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const auto& recipients = read.plan->recipients;
  CHECK(recipients.size() == 4);
  CHECK_FALSE(recipients.at(1).note.empty());
  CHECK(recipients.at(2).lines.size() == 2);
  CHECK(recipients.at(3).archive == std::vector<std::string>{"VT", "KGVX"});
  CHECK(recipients.at(3).copies == 3);
  CHECK(recipients.at(3).name.where.source != nullptr);
}

TEST_CASE("mistakes in recipients") {
  CHECK(report_on("'recipients': 'VT'") == "E0108 /recipients");
  CHECK(report_on("'recipients': ['', 5, {}]") ==
        "E0121 /recipients/0, E0108 /recipients/1, E0120 /recipients/2");
  CHECK(report_on("'recipients': [{'name': 'A', 'archive': ['VT']}]") ==
        "E0119 /recipients/0/archive");
  CHECK(report_on("'recipients': [{'note': 'b/c'}]") ==
        "E0120 /recipients/0, E0124 /recipients/0/note");
  CHECK(report_on("'recipients': [{'name': 'A', 'copies': 2}]") == "E0124 /recipients/0/copies");
  CHECK(report_on("'recipients': [{'archive': []}]") == "E0121 /recipients/0/archive");
  CHECK(report_on("'recipients': [{'archive': 'VT', 'copies': 0}]") ==
        "E0108 /recipients/0/archive, E0112 /recipients/0/copies");
}

std::string position_report(const std::string& position) {
  return report_on("'signature': {'name': 'A', 'position': " + position + "}");
}

TEST_CASE("a signature") {
  const PlanText read = plan_with(R"('signature': {'name': 'Nguyễn Văn An', 'position': {
    'title': 'Phó Chánh Văn phòng', 'capacity': 'by-order', 'head': 'Chủ tịch',
    'collective': 'Ủy ban nhân dân', 'deputy-of': 'Chánh Văn phòng', 'office': 'Thường trực'}})");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const Position& position = read.plan->signature->position;
  CHECK(position.capacity == Capacity::by_order);
  CHECK(position.deputy_of == "Chánh Văn phòng");
  CHECK(position.office == "Thường trực");
  CHECK(position_report("{'title': 'Chủ tịch'}") == "");
  CHECK(position_report("{'title': 'Chủ tịch', 'capacity': 'acting'}") == "");
}

TEST_CASE("mistakes in signatures") {
  CHECK(report_on("'signature': {}") == "E0109 /signature");
  CHECK(position_report("{}") == "E0109 /signature/position");
  CHECK(position_report("{'title': 'Phó Chủ tịch', 'capacity': 'deputy'}") ==
        "E0124 /signature/position/capacity");
  CHECK(position_report("{'title': 'Chủ tịch', 'head': 'Chủ tịch'}") ==
        "E0125 /signature/position/head");
  CHECK(position_report("{'title': 'A', 'capacity': 'deputy', 'head': 'B', 'deputy-of': 'C'}") ==
        "E0125 /signature/position/deputy-of");
  CHECK(position_report("{'title': 'A', 'capacity': 'KT', 'head': 'B'}") ==
        "E0110 /signature/position/capacity");
  CHECK(position_report("{'title': 5, 'degree': 'TS'}") ==
        "E0107 /signature/position/degree, E0108 /signature/position/title");
}

}  // namespace
}  // namespace vanban
