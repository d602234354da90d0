#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("legal bases") {
  const PlanText read = plan_with(R"('bases': {'shape': 'packed', 'lead': 'như sau:',
    'items': ['Căn cứ {cite.a}', {'opening': 'Căn cứ các:', 'items': ['{cite.b}', '{cite.c}']}]})");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const LegalBases& bases = *read.plan->bases;
  CHECK(bases.shape == LegalBases::Shape::packed);
  CHECK(bases.items.size() == 2);
  CHECK(bases.items.at(0).group.empty());
  CHECK(bases.items.at(1).group.size() == 2);
  CHECK_FALSE(bases.lead.empty());
}

TEST_CASE("bases stand in lines by default") {
  CHECK(plan_with("'bases': {'items': ['A']}").plan->bases->shape == LegalBases::Shape::lines);
}

TEST_CASE("mistakes in legal bases") {
  CHECK(report_on("'bases': ['A']") == "E0108 /bases");
  CHECK(report_on("'bases': {'shape': 'line', 'items': [1, {'opening': 'A'}], 'x': 1}") ==
        "E0107 /bases/x, E0110 /bases/shape, E0108 /bases/items/0, E0109 /bases/items/1");
  CHECK(report_on("'bases': {'items': [{'items': []}]}") == "E0109 /bases/items/0");
  CHECK(report_on("'bases': {'items': ['{cite.a']}") == "E0202 /bases/items/0");
}

}  // namespace
}  // namespace vanban
