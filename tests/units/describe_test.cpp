#include "units/describe.h"

#include <doctest/doctest.h>

#include "units/real_units.h"

namespace vanban {

namespace {

const Unit& unit_called(std::string_view name, const Date& date) {
  return *real_units().find(name, date).at(0);
}

}  // namespace

TEST_CASE("a unit with the units above it") {
  const UnitTable& units = real_units();
  const Date date{2023, 1, 31};
  const Unit& commune = unit_called("xã Quảng Nghiệp", date);
  CHECK(describe_above(units, commune, date) == "huyện Tứ Kỳ, tỉnh Hải Dương");
  CHECK(describe(units, commune, date) == "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương");
  CHECK(describe(units, unit_called("30", date), date) == "tỉnh Hải Dương");
  CHECK(describe_above(units, unit_called("30", date), date).empty());
}

TEST_CASE("units that are gone are described as they were") {
  const Unit& commune = unit_called("xã Quảng Nghiệp", {2023, 1, 31});
  CHECK(describe_with_period(real_units(), commune, {2026, 5, 1}) ==
        "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương (đến 28/02/2025)");
}

TEST_CASE("periods in words") {
  const UnitTable& units = real_units();
  CHECK(period(units, unit_called("Hà Nội", {2023, 1, 1})) == "đến nay");
  CHECK(period(units, unit_called("tỉnh Đồng Nai", {2023, 1, 1})) == "đến 29/4/2026");
  CHECK(period(units, unit_called("thành phố Đồng Nai", {2026, 5, 1})) == "từ 30/4/2026");
  CHECK(period(units, unit_called("xã Dân An, Tứ Kỳ", {2025, 4, 1})) ==
        "từ 01/3/2025 đến 30/6/2025");
}

}  // namespace vanban
