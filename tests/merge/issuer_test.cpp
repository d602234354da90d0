#include "merge/issuer.h"

#include <doctest/doctest.h>

#include "support/diagnosed.h"
#include "support/engine.h"
#include "support/merged.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const UnitTable& units() {
  static Program program;
  return program.engine().units;
}

struct Found {
  IssuingBody body;
  std::string codes;
};

Found found(const std::string& unit, const std::string& in, std::optional<Level> level,
            std::optional<Date> date) {
  Issuer issuer;
  issuer.unit = unit;
  issuer.in = in;
  Diagnostics diagnostics;
  Found result;
  result.body = find_issuing_body(issuer, level, date, units(), diagnostics);
  result.codes = codes_of(diagnostics);
  return result;
}

std::string full_name_of(const std::string& unit, const std::string& in, Level level, Date date) {
  return found(unit, in, level, date).body.full_name;
}

std::string place_of(const std::string& unit, const std::string& in, Level level, Date date) {
  return found(unit, in, level, date).body.place;
}

}  // namespace

TEST_CASE("a committee stands in two lines and has no superior line") {
  const IssuingBody body = found("24", "", Level::province, Date{2026, 5, 1}).body;
  CHECK(body.is_known);
  CHECK(body.superior_lines.empty());
  CHECK(body.lines == Lines{"ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"});
  CHECK(body.full_name == "Ủy ban nhân dân tỉnh Bắc Ninh");
  CHECK(body.place == "Bắc Ninh");
  CHECK(body.superior == nullptr);
}

TEST_CASE("the unit above is the district, and the province from 01/7/2025 on") {
  const auto before = found("xã Quảng Nghiệp", "tỉnh Hải Dương", Level::commune, Date{2023, 1, 31});
  REQUIRE(before.body.superior != nullptr);
  CHECK(written_name(*before.body.superior) == "huyện Tứ Kỳ");
  const auto after = found("xã Đại Sơn", "tỉnh Bắc Ninh", Level::commune, Date{2025, 7, 1});
  REQUIRE(after.body.superior != nullptr);
  CHECK(written_name(*after.body.superior) == "tỉnh Bắc Ninh");
}

TEST_CASE("units named by a number, and Thành phố Hồ Chí Minh, take their type along") {
  const Date then{2024, 3, 1};
  CHECK(full_name_of("79", "", Level::province, then) == "Ủy ban nhân dân Thành phố Hồ Chí Minh");
  CHECK(place_of("79", "", Level::province, then) == "Thành phố Hồ Chí Minh");
  CHECK(full_name_of("quận 1", "79", Level::district, then) == "Ủy ban nhân dân Quận 1");
  CHECK(place_of("quận 1", "79", Level::district, then) == "Quận 1");
  CHECK(place_of("phường 5", "thành phố Vĩnh Long", Level::commune, then) == "Phường 5");
  CHECK(place_of("01", "", Level::province, then) == "Hà Nội");
  CHECK(full_name_of("01", "", Level::province, then) == "Ủy ban nhân dân thành phố Hà Nội");
}

TEST_CASE("a number at the end of a name does not make it a number") {
  CHECK(place_of("xã Sơn Kim 1", "tỉnh Hà Tĩnh", Level::commune, {2026, 1, 1}) == "Sơn Kim 1");
  CHECK(full_name_of("xã Sơn Kim 1", "tỉnh Hà Tĩnh", Level::commune, {2026, 1, 1}) ==
        "Ủy ban nhân dân xã Sơn Kim 1");
}

TEST_CASE("dates with blank parts") {
  CHECK(found("xã Đại Sơn", "tỉnh Bắc Ninh", Level::commune, Date{2026, 5, std::nullopt}).codes ==
        "");
  CHECK(found("24", "", Level::province, Date{2026, std::nullopt, std::nullopt}).codes == "");
  // Before and after 01/7/2025 these are different units.
  CHECK(found("24", "", Level::province, Date{2025, std::nullopt, std::nullopt}).codes == "E0303");
  CHECK(
      found("huyện Tứ Kỳ", "tỉnh Hải Dương", Level::district, Date{2025, 6, std::nullopt}).codes ==
      "");
}

TEST_CASE("a unit that cannot be meant is reported once, and the body is not known") {
  const struct {
    const char *unit, *in, *codes;
    Level level;
    Date date;
  } cases[] = {
      {"xã Khôngcó", "", "E0301", Level::commune, {2026, 5, 1}},
      {"huyện Tứ Kỳ", "tỉnh Hải Dương", "E0302", Level::district, {2025, 7, 1}},
      {"xã Tân Tiến", "", "E0303", Level::commune, {2023, 1, 31}},
      {"tỉnh Bắc Ninh", "", "E0304", Level::commune, {2026, 5, 1}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.unit);
    const Found result = found(one.unit, one.in, one.level, one.date);
    CHECK_FALSE(result.body.is_known);
    CHECK(result.codes == one.codes);
  }
}

TEST_CASE("without a date no unit can be looked up") {
  const Found result = found("24", "", Level::province, std::nullopt);
  CHECK_FALSE(result.body.is_known);
  CHECK(result.codes == "");
}

TEST_CASE("a body that is no committee has the names it was given") {
  Issuer issuer;
  issuer.name = {"SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"};
  issuer.superior = {"UBND TỈNH BẮC NINH"};
  issuer.full_name = "Sở Văn hóa, Thể thao và Du lịch";
  Diagnostics diagnostics;
  const IssuingBody alone =
      find_issuing_body(issuer, std::nullopt, std::nullopt, units(), diagnostics);
  CHECK(alone.is_known);
  CHECK(alone.place == "");
  CHECK(alone.unit == nullptr);

  issuer.unit = "24";
  const IssuingBody body =
      find_issuing_body(issuer, Level::province, Date{2026, 5, 1}, units(), diagnostics);
  CHECK(body.lines == issuer.name);
  CHECK(body.superior_lines == issuer.superior);
  CHECK(body.full_name == issuer.full_name);
  CHECK(body.place == "Bắc Ninh");
  CHECK(diagnostics.all().empty());
}

TEST_CASE("what hangs on an unknown issuer is not reported a second time") {
  SamplePlan plan =
      commune_plan().say("{unit.full} {issuer.full-name} {unit.superior.name} {place}");
  CHECK(merged(plan.set("issuer", "{'unit': 'xã Khôngcó'}")).codes == "E0301");
  CHECK(merged(plan.drop("issuer")).codes == "E0205");
  const std::string report = merged(plan.drop("date")).report;
  CHECK(report.find("the plan lacks “issuer”") != std::string::npos);
  CHECK(report.find("the plan lacks “date”") != std::string::npos);
  CHECK(report.find("2 errors") != std::string::npos);
}
