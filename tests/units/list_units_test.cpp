#include "units/list_units.h"

#include <doctest/doctest.h>
#include <optional>

#include "units/real_units.h"

namespace vanban {

TEST_CASE("a line a unit, in columns") {
  CHECK(
      list_units(real_units(), "24", std::nullopt) ==
      "tỉnh Bắc Ninh   24     cấp tỉnh                                          từ 01/7/2025\n"
      "tỉnh Bắc Giang  24     cấp tỉnh                                          đến 30/6/2025\n"
      "phường 24       26929  cấp xã    quận Bình Thạnh, thành phố Hồ Chí Minh  đến 28/02/2025\n");
}

TEST_CASE("only units valid on the date") {
  CHECK(list_units(real_units(), "24", Date{2026, 1, 1}) ==
        "tỉnh Bắc Ninh  24  cấp tỉnh    từ 01/7/2025\n");
  CHECK(list_units(real_units(), "xã Trảng Bom", Date{2026, 4, 15}) ==
        "xã Trảng Bom  26248  cấp xã  tỉnh Đồng Nai  từ 01/7/2025 đến 29/4/2026\n");
}

TEST_CASE("decomposed input finds the same units") {
  CHECK(list_units(real_units(), "Qua\u0309ng Nghie\u0323\u0302p", std::nullopt) ==
        "xã Quảng Nghiệp  11122  cấp xã  huyện Tứ Kỳ, tỉnh Hải Dương  đến 28/02/2025\n");
}

TEST_CASE("nothing found is nothing listed") {
  CHECK(list_units(real_units(), "Quang Nghiep", std::nullopt).empty());
  CHECK(list_units(real_units(), "Quảng Nghiệp", Date{2026, 1, 1}).empty());
  CHECK(list_units(real_units(), "", std::nullopt).empty());
}

}  // namespace vanban
