#include "units/successors.h"

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

#include "units/real_units.h"

namespace vanban {

namespace {

using Names = std::vector<std::string>;

const Unit& unit_called(std::string_view name, const Date& date) {
  return *real_units().find(name, date).at(0);
}

}  // namespace

TEST_CASE("the code tells what a unit is called now") {
  const UnitTable& units = real_units();
  const Unit* now = successor(units, unit_called("tỉnh Bắc Giang", {2024, 1, 1}), {2026, 1, 1});
  REQUIRE(now != nullptr);
  CHECK(full_name(*now) == "tỉnh Bắc Ninh");
  CHECK(successor(units, unit_called("huyện Tứ Kỳ", {2024, 1, 1}), {2026, 1, 1}) == nullptr);
}

TEST_CASE("the communes tell which province a unit belongs to now") {
  const UnitTable& units = real_units();
  for (const std::string_view name : {"xã Quảng Nghiệp", "huyện Tứ Kỳ", "tỉnh Hải Dương"}) {
    CAPTURE(name);
    const Unit* province = province_now(units, unit_called(name, {2024, 1, 1}), {2026, 1, 1});
    REQUIRE(province != nullptr);
    CHECK(full_name(*province) == "thành phố Hải Phòng");
  }
}

TEST_CASE("before the table begins there is nothing to tell") {
  const Unit& unit = unit_called("xã Quảng Nghiệp", {2024, 1, 1});
  CHECK(province_now(real_units(), unit, {2010, 1, 1}) == nullptr);
  CHECK(describe_successors(real_units(), unit, {2010, 1, 1}).empty());
}

TEST_CASE("what to suggest instead") {
  const UnitTable& units = real_units();
  const Date before{2024, 1, 1};
  const Date now{2026, 1, 1};
  CHECK(describe_successors(units, unit_called("xã Quảng Nghiệp", before), now) ==
        Names{"thành phố Hải Phòng"});
  CHECK(describe_successors(units, unit_called("huyện Tứ Kỳ", before), now) ==
        Names{"xã Tứ Kỳ, thành phố Hải Phòng", "thành phố Hải Phòng"});
  CHECK(describe_successors(units, unit_called("tỉnh Hải Dương", before), now) ==
        Names{"thành phố Hải Phòng", "phường Hải Dương, thành phố Hải Phòng"});
  CHECK(describe_successors(units, unit_called("tỉnh Đồng Nai", before), {2026, 5, 1}) ==
        Names{"thành phố Đồng Nai"});
}

}  // namespace vanban
