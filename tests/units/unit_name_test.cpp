#include "units/unit_name.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <string_view>

namespace vanban {

namespace {

bool names(std::string_view text, std::string_view type, std::string_view name) {
  const Unit unit{Level::commune, "00001", type, name, "001", 20210101, still_valid};
  return UnitName(text).is_name(unit);
}

}  // namespace

TEST_CASE("a name with or without its type") {
  CHECK(names("Tân Tiến", "xã", "Tân Tiến"));
  CHECK(names("xã Tân Tiến", "xã", "Tân Tiến"));
  CHECK(names("XÃ  TÂN TIẾN", "xã", "Tân Tiến"));
  CHECK(names("thị trấn Tứ Kỳ", "thị trấn", "Tứ Kỳ"));
  CHECK(names("Đặc khu Phú Quốc", "đặc khu", "Phú Quốc"));
  CHECK_FALSE(names("phường Tân Tiến", "xã", "Tân Tiến"));
  CHECK_FALSE(names("Tân", "xã", "Tân Tiến"));
  CHECK_FALSE(names("xã", "xã", "Tân Tiến"));
  CHECK_FALSE(names("", "xã", "Tân Tiến"));
}

TEST_CASE("types may be abbreviated") {
  for (const std::string_view text : {"TP. Hồ Chí Minh", "TP.Hồ Chí Minh", "tp hồ chí minh",
                                      "T.P Hồ Chí Minh", "Thành phố Hồ Chí Minh"}) {
    CAPTURE(text);
    CHECK(names(text, "thành phố", "Hồ Chí Minh"));
  }
  CHECK(names("TX. Chũ", "thị xã", "Chũ"));
  CHECK(names("H. Tứ Kỳ", "huyện", "Tứ Kỳ"));
  CHECK(names("TT Tứ Kỳ", "thị trấn", "Tứ Kỳ"));
  CHECK(names("P.24", "phường", "24"));
  CHECK_FALSE(names("tphồ chí minh", "thành phố", "Hồ Chí Minh"));
}

TEST_CASE("a name may begin like a type") {
  CHECK(names("Phường Đúc", "phường", "Phường Đúc"));
  CHECK(names("phường Phường Đúc", "phường", "Phường Đúc"));
  CHECK(names("Xà Bang", "xã", "Xà Bang"));
  CHECK_FALSE(names("Xã Bang", "xã", "Xà Bang"));
}

TEST_CASE("spelling that fold() forgives") {
  CHECK(names("xã Phúc Hoà", "xã", "Phúc Hòa"));
  CHECK(names("Ea H’Leo", "xã", "Ea H'leo"));
  CHECK(names("Ia H'Drai", "huyện", "Ia H' Drai"));
  CHECK(names("văn miếu-quốc tử giám", "phường", "Văn Miếu - Quốc Tử Giám"));
  CHECK(names("PHAN RANG – THÁP CHÀM", "thành phố", "Phan Rang-Tháp Chàm"));
  CHECK_FALSE(names("Quang Nghiep", "xã", "Quảng Nghiệp"));
}

TEST_CASE("numbers match with and without a leading zero") {
  CHECK(names("phường 5", "phường", "05"));
  CHECK(names("phường 05", "phường", "5"));
  CHECK(names("5", "phường", "05"));
  CHECK_FALSE(names("phường 5", "phường", "15"));
  CHECK_FALSE(names("phường 5", "phường", "50"));
  CHECK(names("1 Bảo Lộc", "phường", "1 Bảo Lộc"));
  CHECK_FALSE(names("2 Bảo Lộc", "phường", "1 Bảo Lộc"));
}

TEST_CASE("texts without diacritics can be read in two ways") {
  const auto readings = plain_readings("xa Bang");
  REQUIRE(readings.size() == 2);
  CHECK(readings[0].type.empty());
  CHECK(readings[0].letters == "xabang");
  CHECK(readings[1].type == "xã");
  CHECK(readings[1].letters == "bang");
  CHECK(plain_readings("Ea H’Leo").size() == 1);
  CHECK(plain_letters("Ea H’Leo – 1") == "eahleo1");
  CHECK(plain_letters("…").empty());
}

}  // namespace vanban
