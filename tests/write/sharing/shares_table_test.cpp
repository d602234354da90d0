#include "write/sharing/shares_table.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

Unit unit(std::string_view code, std::string_view type, std::string_view name) {
  Unit made;
  made.code = code;
  made.type = type;
  made.name = name;
  made.level = Level::commune;
  return made;
}

const Unit ward = unit("09187", "phường", "Kinh Bắc");
const Unit commune = unit("09193", "xã", "Yên Phong");

SharedTotal total(std::string target, const std::string& first, const std::string& second,
                  TargetValue::Bound bound = TargetValue::Bound::none) {
  SharedTotal shared;
  shared.target = std::move(target);
  shared.year = "2030";
  shared.parts["09187"] = {bound, first, "", {}};
  shared.parts["09193"] = {bound, second, "", {}};
  return shared;
}

TEST_CASE("codes and names to the left, numbers to the right, the sums last") {
  CHECK(
      shares_table({&ward, &commune}, {total("luot-khach", "49.999", "2")}, Language::vietnamese) ==
      "mã     đơn vị           luot-khach 2030\n"
      "09187  phường Kinh Bắc           49.999\n"
      "09193  xã Yên Phong                   2\n"
      "       cộng                      50.001\n");
}

TEST_CASE("columns for several totals, words in English") {
  CHECK(shares_table(
            {&ward, &commune},
            {total("a", "7", "8"), total("tien", "1.000,5", "0,25", TargetValue::Bound::at_least),
             total("mh", "01", "02", TargetValue::Bound::over)},
            Language::english) ==
        "code   unit             a 2030  tien 2030 ≥  mh 2030 >\n"
        "09187  phường Kinh Bắc       7      1.000,5         01\n"
        "09193  xã Yên Phong          8         0,25         02\n"
        "       sum                  15     1.000,75          3\n");
}

TEST_CASE("nothing to share, or nobody") {
  CHECK(shares_table({&ward}, {}, Language::english) ==
        "code   unit\n09187  phường Kinh Bắc\n       sum\n");
  CHECK(shares_table({}, {}, Language::english) == "code  unit\n      sum\n");
}

}  // namespace
}  // namespace vanban
