#include "units/unit_rows.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vanban {

namespace {
constexpr std::string_view headings = "code,type,name,parent,from,to\n";
}

TEST_CASE("a row becomes a unit") {
  const std::string csv =
      std::string(headings) +
      "27,tỉnh,Bắc Ninh,,2021-01-01,2025-06-30\n11122,xã,Dân An,298,2025-03-01,\n";
  const UnitRows rows = read_unit_rows(csv);
  CHECK(rows.bad_lines.empty());
  REQUIRE(rows.units.size() == 2);
  const Unit& province = rows.units[0];
  CHECK(province.level == Level::province);
  CHECK(province.code == "27");
  CHECK(province.type == "tỉnh");
  CHECK(province.name == "Bắc Ninh");
  CHECK(province.parent.empty());
  CHECK(province.valid_from == 20210101);
  CHECK(province.valid_to == 20250630);
  CHECK(rows.units[1].level == Level::commune);
  CHECK(rows.units[1].parent == "298");
  CHECK(rows.units[1].valid_to == still_valid);
}

TEST_CASE("rows are sorted, whatever their order in the text") {
  const std::string csv = std::string(headings) +
                          "11122,xã,Dân An,298,2025-03-01,2025-06-30\r\n"
                          "298,huyện,Tứ Kỳ,30,2021-01-01,2025-06-30\r\n"
                          "11122,xã,Quảng Nghiệp,298,2021-01-01,2025-02-28\r\n"
                          "\r\n"
                          "30,tỉnh,Hải Dương,,2021-01-01,2025-06-30";
  const UnitRows rows = read_unit_rows(csv);
  CHECK(rows.bad_lines.empty());
  REQUIRE(rows.units.size() == 4);
  CHECK(rows.units[0].name == "Hải Dương");
  CHECK(rows.units[1].name == "Tứ Kỳ");
  CHECK(rows.units[2].name == "Quảng Nghiệp");
  CHECK(rows.units[3].name == "Dân An");
}

TEST_CASE("lines that are no rows are left out and counted") {
  for (const std::string_view line :
       {"27", "27,tỉnh,Bắc Ninh,,2021-01-01", "27,tỉnh,Bắc Ninh,,2021-01-01,,",
        "2,tỉnh,Bắc Ninh,,2021-01-01,", "2a,tỉnh,Bắc Ninh,,2021-01-01,",
        ",tỉnh,Bắc Ninh,,2021-01-01,", "27,,Bắc Ninh,,2021-01-01,", "27,tỉnh,,,2021-01-01,",
        "27,tỉnh,Bắc Ninh,24,2021-01-01,", "298,huyện,Tứ Kỳ,,2021-01-01,",
        "298,huyện,Tứ Kỳ,298,2021-01-01,", "298,huyện,Tứ Kỳ,11122,2021-01-01,",
        "27,tỉnh,Bắc Ninh,,,", "27,tỉnh,Bắc Ninh,,2021,", "27,tỉnh,Bắc Ninh,,2021-02-30,",
        "27,tỉnh,Bắc Ninh,,2021-01-01,nay", "27,tỉnh,Bắc Ninh,,2021-01-02,2021-01-01"}) {
    CAPTURE(line);
    const std::string csv =
        std::string(headings) + std::string(line) + "\n31,tỉnh,Hải Phòng,,2021-01-01,\n";
    const UnitRows rows = read_unit_rows(csv);
    CHECK(rows.bad_lines == std::vector<std::size_t>{2});
    CHECK(rows.units.size() == 1);
  }
}

TEST_CASE("no rows at all") {
  CHECK(read_unit_rows("").units.empty());
  CHECK(read_unit_rows(headings).units.empty());
  CHECK(read_unit_rows(headings).bad_lines.empty());
}

TEST_CASE("codes tell their level by their length") {
  CHECK(level_of_code("24") == Level::province);
  CHECK(level_of_code("298") == Level::district);
  CHECK(level_of_code("11122") == Level::commune);
  for (const std::string_view text : {"", "2", "1112", "111222", "2a", " 24", "Tân"}) {
    CAPTURE(text);
    CHECK(level_of_code(text) == std::nullopt);
  }
}

}  // namespace vanban
