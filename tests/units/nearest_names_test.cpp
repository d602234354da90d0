#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <string>
#include <vector>

#include "units/real_units.h"

namespace vanban {

namespace {

using Names = std::vector<std::string>;

Names nearest_units(std::string_view name, std::optional<Date> date) {
  return real_units().nearest_names(name, date);
}

}  // namespace

TEST_CASE("diacritics left out") {
  CHECK(nearest_units("Quang Nghiep", Date{2023, 1, 31}) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương"});
  CHECK(nearest_units("xa quang nghiep", Date{2023, 1, 31}) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương"});
  CHECK(nearest_units("tinh Bac Ninh", Date{2026, 1, 1}) == Names{"tỉnh Bắc Ninh"});
}

TEST_CASE("a unit of another time is shown with its period") {
  CHECK(nearest_units("Quang Nghiep", Date{2026, 5, std::nullopt}) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương (đến 28/02/2025)"});
  CHECK(nearest_units("Quang Nghiep", std::nullopt) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương (đến 28/02/2025)"});
}

TEST_CASE("slips of the pen") {
  CHECK(nearest_units("tỉnh Bắc Nin", Date{2026, 1, 1}) == Names{"tỉnh Bắc Ninh"});
  CHECK(nearest_units("Quảng Nghiệpp, huyện Tứ Kỳ", Date{2023, 1, 31}) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương"});
}

TEST_CASE("the wrong type") {
  CHECK(nearest_units("phường Quảng Nghiệp", Date{2023, 1, 31}) ==
        Names{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương"});
}

TEST_CASE("a name may begin like a type typed without diacritics") {
  const Names names = nearest_units("Xa Bang", Date{2024, 1, 1});
  REQUIRE_FALSE(names.empty());
  CHECK(names.front() == "xã Xà Bang, huyện Châu Đức, tỉnh Bà Rịa - Vũng Tàu");
}

TEST_CASE("suggestions are few, each once, or none") {
  const Names names = nearest_units("Tan Tien", Date{2024, 1, 1});
  CHECK(names.size() == 5);
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  CHECK(nearest_units("Washington", Date{2024, 1, 1}).empty());
  CHECK(nearest_units("", Date{2024, 1, 1}).empty());
  CHECK(nearest_units("…", Date{2024, 1, 1}).empty());
  CHECK(nearest_units(std::string(10000, 'x'), Date{2024, 1, 1}).empty());
}

}  // namespace vanban
