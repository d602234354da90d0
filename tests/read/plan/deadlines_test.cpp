#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("deadlines are days of every year") {
  const PlanText read = plan_with("'deadlines': {'bao-cao': '12-15', 'nhuan': '02-29'}");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->deadlines.at("bao-cao").month == 12);
  CHECK(read.plan->deadlines.at("bao-cao").day == 15);
  CHECK(read.plan->deadlines.at("nhuan").day == 29);
}

TEST_CASE("mistakes in deadlines") {
  CHECK(report_on("'deadlines': ['12-15']") == "E0108 /deadlines");
  CHECK(report_on("'deadlines': {'a': '15-12', 'b': '02-30', 'c': 12, 'd': '2026-12-15', "
                  "'báo cáo': '12-15', 'e': ''}") ==
        "E0126 /deadlines/a, E0126 /deadlines/b, E0108 /deadlines/c, E0126 /deadlines/d, "
        "E0122 /deadlines/báo cáo, E0126 /deadlines/e");
}

}  // namespace
}  // namespace vanban
