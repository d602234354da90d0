#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("citations") {
  const PlanText read = plan_with(R"('citations': {
    'qd1520': {'type': 'Quyết định', 'number': '1520/QĐ-TTg', 'date': '2022-12-09',
               'issuer': 'Thủ tướng Chính phủ', 'title': 'phê duyệt “**A**”'},
    'luat': {'type': 'Luật', 'date': {'year': 2015, 'month': 6}, 'title': 'B'}})");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const CitationRecord& decision = read.plan->citations.at("qd1520");
  CHECK(decision.number == "1520/QĐ-TTg");
  CHECK(decision.date == Date{2022, 12, 9});
  CHECK(decision.title == "phê duyệt “**A**”");
  CHECK(read.plan->citations.at("luat").number.empty());
  CHECK(read.plan->citations.at("luat").date == Date{2015, 6, {}});
}

TEST_CASE("mistakes in citations") {
  CHECK(report_on("'citations': []") == "E0108 /citations");
  CHECK(report_on("'citations': {'a': 'Luật'}") == "E0108 /citations/a");
  CHECK(report_on("'citations': {'a': {}}") == "E0109 /citations/a");
  CHECK(report_on("'citations': {'a.b': {'type': 'Luật'}}") == "E0122 /citations/a.b");
  CHECK(report_on("'citations': {'luật': {'type': 'Luật'}}") == "E0122 /citations/luật");
  CHECK(report_on("'citations': {'a': {'type': 'Luật', 'number': 5, 'date': '2022-13-01'}}") ==
        "E0108 /citations/a/number, E0111 /citations/a/date");
}

TEST_CASE("footnotes are used and known") {
  const PlanText read = plan_with(R"('subject': 'x[^a]', 'closing': ['y[^b]'],
    'footnotes': {'a': 'một', 'b': 'hai **đậm**'})");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->footnotes.size() == 2);
  CHECK(report_on("'subject': 'x[^nguon]', 'footnotes': {'nguồn': 'a'}") ==
        "E0122 /footnotes/nguồn, E0209 /subject, E0213 /footnotes/nguồn");
}

TEST_CASE("an attached plan uses the footnotes of its decision") {
  CHECK(report_on(R"('footnotes': {'a': 'x'},
    'attachment': {'kind': 'ke-hoach', 'body': [{'title': 'A[^a]'}]})") == "");
}

TEST_CASE("an unknown footnote points to its call") {
  const PlanText read = plan_with("'subject': 'dài [^nguon2]', 'footnotes': {'nguon': 'a'}");
  CHECK(text_at(read.diagnostics, 0, 9) == "[^nguon2]");
  CHECK(read.diagnostics.all().at(0).nearest == std::vector<std::string>{"nguon"});
}

}  // namespace
}  // namespace vanban
