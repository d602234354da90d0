#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("the values of targets as they are printed") {
  const PlanText read = plan_with(R"('targets': [{'id': 'a', 'text': 'x', 'unit': '%',
    'scope': ['commune', 'province'],
    'values': {'2025': 50000, '2026': 12.5, '2027': '10 - 15', '2028': {'over': 60},
               '2029': {'at-least': '01'}}}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const Target& target = read.plan->targets.at(0);
  CHECK(target.values.at("2025").text == "50.000");
  CHECK(target.values.at("2026").text == "12,5");
  CHECK(target.values.at("2027").text == "10 - 15");
  CHECK(target.values.at("2028").text == "60");
  CHECK(target.values.at("2028").bound == TargetValue::Bound::over);
  CHECK(target.values.at("2029").text == "01");
  CHECK(target.values.at("2029").bound == TargetValue::Bound::at_least);
  CHECK(target.scope == std::vector<Level>{Level::commune, Level::province});
}

TEST_CASE("what a share comes to, and what it is a share of") {
  const PlanText read = plan_with(R"('targets': [{'id': 'a', 'unit': '%', 'of': 'thon', 'values': {
    '2028': {'value': 80, 'count': '10/12 thôn'}, '2029': {'count': '6/12 thôn', 'over': 50},
    '2030': {'at-least': '01', 'count': 'xã'}}}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const Target& target = read.plan->targets.at(0);
  CHECK(target.of == "thon");
  CHECK(target.values.at("2028").text == "80");
  CHECK(target.values.at("2028").count == "10/12 thôn");
  CHECK(target.values.at("2028").bound == TargetValue::Bound::none);
  CHECK(target.values.at("2029").text == "50");
  CHECK(target.values.at("2029").bound == TargetValue::Bound::over);
  CHECK(target.values.at("2030").count == "xã");
}

TEST_CASE("mistakes in counts") {
  CHECK(report_on(R"('targets': [{'id': 'a', 'of': 'số thôn', 'values': {
    '2026': {'value': 80}, '2027': {'count': '1/2'}, '2028': {'value': 1, 'over': 2, 'count': 'x'},
    '2029': {'value': 1, 'count': 5}, '2030': {'value': 1, 'count': ''}}}])") ==
        "E0124 /targets/0/values/2026/value, E0109 /targets/0/values/2027, "
        "E0119 /targets/0/values/2028/over, E0108 /targets/0/values/2029/count, "
        "E0121 /targets/0/values/2030/count, E0122 /targets/0/of");
}

TEST_CASE("mistakes in targets") {
  CHECK(report_on("'targets': {}") == "E0108 /targets");
  CHECK(report_on("'targets': ['x']") == "E0108 /targets/0");
  CHECK(report_on("'targets': [{'text': 'x'}]") == "E0109 /targets/0, E0109 /targets/0");
  CHECK(report_on("'targets': [{'id': 'a', 'values': 5}]") == "E0108 /targets/0/values");
  CHECK(report_on("'targets': [{'id': 'a', 'values': {'30': 5, '2030a': 5}}]") ==
        "E0123 /targets/0/values/30, E0123 /targets/0/values/2030a");
  CHECK(report_on(R"('targets': [{'id': 'a', 'values': {'2025': true, '2026': '', '2027': {},
    '2028': {'over': 1, 'at-least': 2}, '2029': {'over': {}}, '2030': {'mote': 1}}}])") ==
        "E0108 /targets/0/values/2025, E0121 /targets/0/values/2026, "
        "E0120 /targets/0/values/2027, E0119 /targets/0/values/2028/at-least, "
        "E0108 /targets/0/values/2029/over, E0107 /targets/0/values/2030/mote, "
        "E0120 /targets/0/values/2030");
  CHECK(report_on("'targets': [{'id': 'a', 'values': {}, 'scope': ['xã']}]") ==
        "E0110 /targets/0/scope/0");
}

TEST_CASE("ids of targets are their own") {
  const PlanText read = plan_with(R"('targets': [{'id': 'a', 'values': {}},
    {'id': 'a', 'values': {}}], 'body': [{'id': 'a', 'title': 'A'}])");
  CHECK(read.report() == "E0114 /targets/1/id");
  CHECK(read.diagnostics.all().at(0).arguments == std::vector<std::string>{"a", "1"});
}

}  // namespace
}  // namespace vanban
