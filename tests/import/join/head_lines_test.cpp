#include "import/join/head_lines.h"

#include <doctest/doctest.h>

#include "import/extract/extracted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("a date that had no room goes on in its column") {
  CHECK(goes_on_in_head("Số: 5/KH-UBND      Cam Ranh, ngày 19", "       tháng 11 năm 2025"));
  CHECK(goes_on_in_head("Số: 5/KH-UBND      Cam Ranh, ngày 19 tháng 11 năm", "       2025"));
  CHECK(goes_on_in_head("Phan Rang, ngày 17 tháng", "5 năm 2024"));
  CHECK(goes_on_in_head("Lào Cai, ngày", "tháng\u00A0\u00A0 năm 2023"));
  CHECK(goes_on_in_head("UBND      CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "      VIỆT NAM"));
}

TEST_CASE("what is whole does not go on, nor do other words") {
  CHECK_FALSE(goes_on_in_head("Cam Ranh, ngày 19 tháng 11 năm 2025", "2025"));
  CHECK_FALSE(goes_on_in_head("Cam Ranh, ngày 19 tháng 11 năm", "KẾ HOẠCH"));
  CHECK_FALSE(goes_on_in_head("Cam Ranh, ngày", "2025"));
  CHECK_FALSE(goes_on_in_head("ỦY BAN NHÂN DÂN", "XÃ AN PHÚ"));
  CHECK_FALSE(goes_on_in_head("Số: 5/KH-UBND      Cam Ranh, ngày 19", "THÔN      tháng 11"));
}

TEST_CASE("the line of the head keeps its columns when its date is joined") {
  const Extracted result = joined(
      "Số: 5/KH-UBND      Cam Ranh, ngày 19\n                   tháng 11 năm 2025\nKẾ HOẠCH\n");
  REQUIRE(result.manuscript);
  CHECK(texts_of(*result.manuscript, true) ==
        std::vector<std::string>{"L Số: 5/KH-UBND      Cam Ranh, ngày 19 tháng 11 năm 2025",
                                 "L KẾ HOẠCH"});
}
