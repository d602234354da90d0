#include "units/unit.h"

#include <doctest/doctest.h>
#include <optional>

namespace vanban {

namespace {

Unit unit_of(int from, int to) {
  return {Level::commune, "11122", "xã", "Quảng Nghiệp", "298", from, to};
}

}  // namespace

TEST_CASE("a unit is valid on its first and last day") {
  const Unit unit = unit_of(20210101, 20250630);
  CHECK(valid_on(unit, {2021, 1, 1}));
  CHECK(valid_on(unit, {2025, 6, 30}));
  CHECK_FALSE(valid_on(unit, {2020, 12, 31}));
  CHECK_FALSE(valid_on(unit, {2025, 7, 1}));
}

TEST_CASE("a date with blank parts means all of its days") {
  const Unit before = unit_of(20210101, 20250630);
  const Unit after = unit_of(20250701, still_valid);
  CHECK(valid_on(before, {2025, 6, std::nullopt}));
  CHECK_FALSE(valid_on(after, {2025, 6, std::nullopt}));
  CHECK_FALSE(valid_on(before, {2025, 7, std::nullopt}));
  CHECK(valid_on(after, {2025, 7, std::nullopt}));
  CHECK(valid_on(before, {2025, std::nullopt, std::nullopt}));
  CHECK(valid_on(after, {2025, std::nullopt, std::nullopt}));
}

TEST_CASE("the distance in time grows on both sides of the period") {
  const Unit unit = unit_of(20250301, 20250630);
  CHECK(distance_in_time(unit, {2025, 4, 1}) == 0);
  CHECK(distance_in_time(unit, {2025, std::nullopt, std::nullopt}) == 0);
  CHECK(distance_in_time(unit, {2025, 7, 2}) > distance_in_time(unit, {2025, 7, 1}));
  CHECK(distance_in_time(unit, {2025, 7, 1}) > 0);
  CHECK(distance_in_time(unit, {2024, 2, 1}) > distance_in_time(unit, {2025, 2, 1}));
}

TEST_CASE("names, days and terms") {
  CHECK(full_name(unit_of(20210101, still_valid)) == "xã Quảng Nghiệp");
  CHECK(date_of(20250630) == Date{2025, 6, 30});
  CHECK(term_of(Level::province) == "province");
  CHECK(term_of(Level::district) == "district");
  CHECK(term_of(Level::commune) == "commune");
}

}  // namespace vanban
