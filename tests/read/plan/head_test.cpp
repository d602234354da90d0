#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("a whole head") {
  const PlanText read = plan_with(R"(
    '$schema': '../templates/schema/plan.schema.json',
    'level': 'commune', 'number': 4, 'symbol': 'KH-UBND', 'place': 'Quảng Nghiệp',
    'issuer': {'unit': 'xã Quảng Nghiệp', 'in': 'tỉnh Hải Dương'},
    'date': '2023-01-31', 'dates': 'long', 'subject': 'Thực hiện\nchương trình',
    'urgency': 'khan', 'circulation': 'luu-hanh-noi-bo', 'draft': 'DỰ THẢO LẦN 2',
    'drafter': {'code': 'PL', 'copies': 300}, 'contact': 'Số 1, {place}')");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->kind == "ke-hoach");
  CHECK(read.plan->level == Level::commune);
  CHECK(read.plan->issuer->unit == "xã Quảng Nghiệp");
  CHECK(read.plan->issuer->in == "tỉnh Hải Dương");
  CHECK(read.plan->date == Date{2023, 1, 31});
  CHECK(read.plan->long_dates);
  CHECK(*read.plan->data.find("drafter")->find("copies")->number() == 300);
}

TEST_CASE("a body that is no UBND") {
  const PlanText read = plan_with(R"('issuer': {
    'name': ['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH'], 'superior': ['UBND TỈNH BẮC NINH'],
    'full-name': 'Sở Văn hóa, Thể thao và Du lịch', 'unit': '24'})");
  REQUIRE(read.plan);
  CHECK(read.plan->issuer->name.size() == 2);
  CHECK(read.plan->issuer->superior.size() == 1);
  CHECK(read.plan->issuer->full_name == "Sở Văn hóa, Thể thao và Du lịch");
}

TEST_CASE("dates with blank parts") {
  CHECK(plan_with("'date': {'year': 2026, 'month': 5}").plan->date == Date{2026, 5, {}});
  CHECK(plan_with("'date': {'year': 2026}").plan->date == Date{2026, {}, {}});
  CHECK(plan_with("'date': {'year': 2024, 'month': 2, 'day': 29}").plan->date == Date{2024, 2, 29});
  CHECK(plan_with("'date': '2026-05'").plan->date == Date{2026, 5, {}});
}

TEST_CASE("dates that are none") {
  CHECK(report_on("'date': '2026-02-31'") == "E0111 /date");
  CHECK(report_on("'date': '31/01/2026'") == "E0111 /date");
  CHECK(report_on("'date': ''") == "E0111 /date");
  CHECK(report_on("'date': 20260131") == "E0108 /date");
  CHECK(report_on("'date': {'year': 2026, 'month': 2, 'day': 31}") == "E0111 /date");
  CHECK(report_on("'date': {'month': 5}") == "E0109 /date");
  CHECK(report_on("'date': {'year': 2026, 'day': 5}") == "E0124 /date/day");
  CHECK(report_on("'date': {'year': 2026, 'month': 13}") == "E0112 /date/month");
  CHECK(report_on("'date': {'year': 2026, 'month': 'năm'}") == "E0108 /date/month");
  CHECK(report_on("'date': {'year': 2026.5}") == "E0112 /date/year");
  CHECK(report_on("'date': {'year': 2026, 'mouth': 5}") == "E0107 /date/mouth");
}

TEST_CASE("a number is a whole number or blank") {
  CHECK(report_on("'number': null") == "");
  CHECK(report_on("'number': 0") == "E0112 /number");
  CHECK(report_on("'number': 1.5") == "E0112 /number");
  CHECK(report_on("'number': 1e300") == "E0112 /number");
  CHECK(report_on("'number': -99999999999999999999999") == "E0112 /number");
  CHECK(report_on("'number': '04'") == "E0108 /number");
}

TEST_CASE("every mistake of a head is reported at once, in the order of the file or not") {
  CHECK(
      report_on(R"('subjekt': 1, 'level': 'xa', 'draft': 3, 'drafter': {'copies': 0}, 'issuer': [],
                    'urgency': 'gap', 'symbol': {}, 'dates': true, 'contact': '')") ==
      "E0107 /subjekt, E0110 /level, E0108 /issuer, E0108 /dates, E0108 /draft, "
      "E0109 /drafter, E0112 /drafter/copies, E0108 /symbol, E0121 /contact, E0110 /urgency");
}

TEST_CASE("unknown keys and words find what may be meant") {
  const PlanText read = plan_with("'subjekt': 1, 'level': 'comune'");
  CHECK(read.diagnostics.all().at(0).nearest == std::vector<std::string>{"subject"});
  CHECK(read.diagnostics.all().at(1).nearest == std::vector<std::string>{"commune"});
}

TEST_CASE("an issuer needs a unit or a name, and what goes with them") {
  CHECK(report_on("'issuer': {}") == "E0120 /issuer");
  CHECK(report_on("'issuer': {'in': 'x'}") == "E0124 /issuer/in, E0120 /issuer");
  CHECK(report_on("'issuer': {'name': ['A']}") == "E0124 /issuer/name");
  CHECK(report_on("'issuer': {'unit': '24', 'superior': ['A']}") == "E0124 /issuer/superior");
  CHECK(report_on("'issuer': {'name': 'A', 'full-name': 'A'}") == "E0108 /issuer/name");
  CHECK(report_on("'issuer': {'name': ['A', 1, ''], 'full-name': 'A'}") ==
        "E0108 /issuer/name/1, E0121 /issuer/name/2");
  CHECK(report_on("'issuer': {'name': ['1', '2', '3', '4', '5'], 'full-name': 'A'}") ==
        "E0115 /issuer/name");
  CHECK(report_on("'issuer': {'name': [], 'full-name': 'A'}") == "E0121 /issuer/name");
  CHECK(report_on("'issuer': {'unit': 24}") == "E0108 /issuer/unit");
}

TEST_CASE("a plan must be an object with a kind") {
  CHECK(PlanText("[]").report() == "E0108 ");
  CHECK(PlanText("null").report() == "E0108 ");
  CHECK(PlanText("{}").report() == "E0109 ");
  CHECK(PlanText("{'kind': ''}").report() == "E0121 /kind");
  CHECK(PlanText("{'kind': 5}").report() == "E0108 /kind");
}

TEST_CASE("a warning alone does not keep the plan back") {
  const PlanText read = plan_with("'footnotes': {'a': 'x'}");
  CHECK(read.report() == "E0213 /footnotes/a");
  CHECK(read.plan);
}

}  // namespace
}  // namespace vanban
