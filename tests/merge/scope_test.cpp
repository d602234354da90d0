#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

TEST_CASE("the unit and the units above") {
  CHECK(said("{unit.name} {unit.type} {unit.full} {unit.code}") == "Đại Sơn xã xã Đại Sơn 07627");
  CHECK(said("{unit.superior.name}, {unit.superior.type}, {unit.superior.full}") ==
        "Bắc Ninh, tỉnh, tỉnh Bắc Ninh");
}

TEST_CASE("before 01/7/2025 the unit above a commune is its district") {
  const Merged result =
      merged(commune_plan()
                 .set("issuer", "{'unit': 'xã Quảng Nghiệp', 'in': 'tỉnh Hải Dương'}")
                 .set("date", "'2023-01-31'")
                 .say("{unit.superior.full}"));
  CHECK(result.one("text") == "huyện Tứ Kỳ./.");
}

TEST_CASE("a province has no unit above") {
  const Merged result = merged(commune_plan()
                                   .set("level", "'province'")
                                   .set("issuer", "{'unit': '24'}")
                                   .say("{unit.superior.full}"));
  CHECK(result.codes == "E0204");
  CHECK(result.report.find("“unit.superior") == result.report.rfind("“unit.superior"));
  CHECK(merged(commune_plan()
                   .set("level", "'province'")
                   .set("issuer", "{'unit': '24'}")
                   .say("{unit.superior.full?không có}"))
            .one("text") == "không có./.");
}

TEST_CASE("a body without a unit has none to name, and no place") {
  const std::string body = "{'name': ['BAN CHỈ ĐẠO'], 'full-name': 'Ban Chỉ đạo'}";
  const Merged result = merged(commune_plan().set("issuer", body).say("{unit.full}"));
  CHECK(result.report.find("the plan lacks “place”") != std::string::npos);
  CHECK(result.report.find("there is nothing called “unit.full”") != std::string::npos);
  CHECK(merged(commune_plan().set("issuer", body).set("place", "'Bắc Ninh'")).one("place-date") ==
        "Bắc Ninh, ngày 31 tháng 5 năm 2026");
}

TEST_CASE("the issuer, the kind of document, the place") {
  CHECK(said("{issuer.full-name} {name} {place} {level} {kind} {issuer.unit}") ==
        "Ủy ban nhân dân xã Đại Sơn Kế hoạch Đại Sơn commune ke-hoach xã Đại Sơn");
}

TEST_CASE("an attached plan takes what is written once from its decision") {
  const Merged result = merged(
      commune_decision()
          .set("number", "7")
          .set("place", "'Đại Sơn (mới)'")
          .set("targets", "[{'id': 'xa', 'unit': '%', 'values': {'2030': 60}}]")
          .set("footnotes", "{'n': 'Chú thích.'}")
          .set("citations", "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg'}}")
          .set("attachment",
               "{'kind': 'ke-hoach', 'subject': 'Đọc', 'body': [{'title': 'A', 'text': "
               "'{number|pad2}/{symbol} {date} {place} {unit.name} {targets.xa.2030} {cite.qd}[^n] "
               "{name} {parent.name} {subject} {parent.subject}'}]}"));
  CHECK(result.codes == "");
  CHECK(result.all("text").back() ==
        "07/QĐ-UBND 31/5/2026 Đại Sơn (mới) Đại Sơn 60% {cite qd: Quyết định số 15/QĐ-TTg}{note 0: "
        "1} "
        "Kế hoạch Quyết định Đọc Phát triển văn hóa đọc./.");
}

TEST_CASE("what a share comes to stands in brackets behind it") {
  const Merged result =
      merged(commune_plan()
                 .set("targets",
                      "[{'id': 'a', 'unit': '%', 'values': {'2030': {'value': 80, "
                      "'count': '10/12 thôn'}}}, {'id': 'b', 'unit': 'thư viện', 'values': "
                      "{'2030': {'at-least': '02', 'count': 'mỗi cụm 01'}}}, "
                      "{'id': 'c', 'values': {'2030': {'over': 5, 'count': 'x'}}}]")
                 .say("{targets.a.2030}, {targets.a.2030.number|words}, {targets.b.2030}, "
                      "{targets.b.2030.number}, {targets.c.2030}"));
  CHECK(result.codes == "");
  CHECK(
      result.one("text") ==
      "80% (10/12 thôn), tám mươi, ít nhất 02\\_thư viện (mỗi cụm 01), ít nhất 02, trên 5 (x)./.");
}

TEST_CASE("days of every year") {
  const Merged result = merged(commune_plan()
                                   .set("deadlines", "{'bao-cao': '12-15', 'so-ket': '02-01'}")
                                   .say("Trước ngày {deadlines.bao-cao}, {deadlines.so-ket}"));
  CHECK(result.codes == "");
  CHECK(result.one("text") == "Trước ngày 15/12, 01/02./.");
  const Merged mistaken = merged(
      commune_plan().set("deadlines", "{'bao-cao': '12-15'}").say("Trước ngày {deadlines.baocao}"));
  CHECK(mistaken.codes == "E0204");
  CHECK(mistaken.report.find("deadlines.bao-cao") != std::string::npos);
}
