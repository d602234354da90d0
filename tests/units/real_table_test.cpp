// The facts that the shipped table must hold: counts from the resolutions and the lists of the
// National Statistics Office.
#include <doctest/doctest.h>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "units/describe.h"
#include "units/real_units.h"

namespace vanban {

namespace {

int count(Level level, std::string_view type, const Date& date) {
  int found = 0;
  for (const Unit& unit : real_units().all()) {
    const bool counts = unit.level == level && (type.empty() || unit.type == type);
    if (counts && valid_on(unit, date)) ++found;
  }
  return found;
}

std::string only(std::string_view name, const Date& date) {
  const auto found = real_units().find(name, date);
  CAPTURE(name);
  REQUIRE(found.size() == 1);
  return describe(real_units(), *found.front(), date);
}

}  // namespace

TEST_CASE("every line of the table is a row") {
  CHECK(real_units().size() == 15356);
  CHECK(real_units().bad_lines().empty());
}

TEST_CASE("units by day") {
  CHECK(count(Level::province, "", {2023, 1, 31}) == 63);
  CHECK(count(Level::district, "", {2023, 1, 31}) == 705);
  CHECK(count(Level::commune, "", {2023, 1, 31}) == 10599);
  CHECK(count(Level::province, "", {2025, 5, 1}) == 63);
  CHECK(count(Level::district, "", {2025, 5, 1}) == 696);
  CHECK(count(Level::commune, "", {2025, 5, 1}) == 10035);
}

TEST_CASE("units on the first day without districts") {
  const Date date{2025, 7, 1};
  CHECK(count(Level::province, "tỉnh", date) == 28);
  CHECK(count(Level::province, "thành phố", date) == 6);
  CHECK(count(Level::district, "", date) == 0);
  CHECK(count(Level::commune, "", date) == 3321);
  CHECK(count(Level::commune, "xã", date) == 2621);
  CHECK(count(Level::commune, "phường", date) == 687);
  CHECK(count(Level::commune, "đặc khu", date) == 13);
  CHECK(count(Level::commune, "thị trấn", date) == 0);
}

TEST_CASE("units since Đồng Nai is a city") {
  const Date date{2026, 4, 30};
  CHECK(count(Level::province, "tỉnh", date) == 27);
  CHECK(count(Level::province, "thành phố", date) == 7);
  CHECK(count(Level::commune, "xã", date) == 2611);
  CHECK(count(Level::commune, "phường", date) == 697);
  CHECK(count(Level::commune, "đặc khu", date) == 13);
}

TEST_CASE("the communes of tỉnh Bắc Ninh") {
  const Date date{2026, 5, 1};
  const Unit* province = real_units().find("24", date).at(0);
  std::map<std::string_view, int> communes;
  for (const Unit& unit : real_units().all()) {
    const bool lies_in = valid_on(unit, date) && real_units().parent(unit, date) == province;
    if (lies_in) ++communes[unit.type];
  }
  CHECK(communes == std::map<std::string_view, int>{{"xã", 66}, {"phường", 33}});
}

TEST_CASE("every unit has its unit above on all of its days, and no code two units on one day") {
  const UnitTable& table = real_units();
  const Unit* before = nullptr;
  for (const Unit& unit : table.all()) {
    CAPTURE(unit.code);
    const bool overlaps =
        before != nullptr && before->code == unit.code && before->valid_to >= unit.valid_from;
    CHECK_FALSE(overlaps);
    for (const int day : {unit.valid_from, unit.valid_to}) {
      const Unit* parent = table.parent(unit, date_of(day));
      const bool fits = unit.level == Level::province
                            ? parent == nullptr
                            : parent != nullptr && valid_on(*parent, date_of(day));
      CHECK(fits);
    }
    before = &unit;
  }
}

TEST_CASE("seven xã Tân Tiến and one phường since 01/7/2025") {
  CHECK(real_units().find("xã Tân Tiến", {2026, 1, 1}).size() == 7);
  CHECK(real_units().find("phường Tân Tiến", {2026, 1, 1}).size() == 1);
  CHECK(real_units().find("Tân Tiến", {2026, 1, 1}).size() == 8);
  CHECK(only("xã Tân Tiến, tỉnh Lạng Sơn", {2026, 1, 1}) == "xã Tân Tiến, tỉnh Lạng Sơn");
}

TEST_CASE("Đồng Nai becomes a city on 30/4/2026") {
  CHECK(only("Đồng Nai", {2026, 4, 15}) == "tỉnh Đồng Nai");
  CHECK(only("Đồng Nai", {2026, 5, 15}) == "thành phố Đồng Nai");
  CHECK(only("75", {2026, 5, 15}) == "thành phố Đồng Nai");
  CHECK(only("Trảng Bom", {2026, 4, 15}) == "xã Trảng Bom, tỉnh Đồng Nai");
  CHECK(only("Trảng Bom", {2026, 5, 15}) == "phường Trảng Bom, thành phố Đồng Nai");
}

TEST_CASE("code 24 is Bắc Giang, then Bắc Ninh") {
  CHECK(only("24", {2025, 6, 30}) == "tỉnh Bắc Giang");
  CHECK(only("24", {2026, 1, 1}) == "tỉnh Bắc Ninh");
  CHECK(only("tỉnh Bắc Ninh", {2023, 1, 31}) == "tỉnh Bắc Ninh");
}

TEST_CASE("Quảng Nghiệp is gone by 2026") {
  CHECK(only("xã Quảng Nghiệp", {2023, 1, 31}) == "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương");
  CHECK(real_units().find("Quảng Nghiệp", {2026, 1, 1}).empty());
  CHECK(real_units().find("Quang Nghiep").empty());
}

TEST_CASE("names with digits, hyphens and apostrophes") {
  CHECK(only("1 Bảo Lộc", {2026, 1, 1}) == "phường 1 Bảo Lộc, tỉnh Lâm Đồng");
  CHECK(only("phường Văn Miếu–Quốc Tử Giám", {2026, 1, 1}) ==
        "phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội");
  CHECK(only("xã Ea H’Leo", {2026, 1, 1}) == "xã Ea H'Leo, tỉnh Đắk Lắk");
  CHECK(only("huyện Ia H'Drai", {2024, 1, 1}) == "huyện Ia H' Drai, tỉnh Kon Tum");
  CHECK(only("TP. Phan Rang - Tháp Chàm", {2024, 1, 1}) ==
        "thành phố Phan Rang-Tháp Chàm, tỉnh Ninh Thuận");
}

TEST_CASE("both spellings of hòa and thủy") {
  CHECK(only("tỉnh Hòa Bình", {2024, 1, 1}) == only("tỉnh Hoà Bình", {2024, 1, 1}));
  CHECK(only("huyện Thuỷ Nguyên, Hải Phòng", {2024, 1, 1}) ==
        only("HUYỆN THỦY NGUYÊN, hải phòng", {2024, 1, 1}));
  CHECK(only("TP. Hồ Chí Minh", {2026, 1, 1}) == only("Thành phố Hồ Chí Minh", {2026, 1, 1}));
}

}  // namespace vanban
