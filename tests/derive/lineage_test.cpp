#include <doctest/doctest.h>

#include "support/derived.h"

using vanban::test::Family;

namespace {

TEST_CASE("a name means the unit below the parent's") {
  Family family;
  family.overlay("unit", "'xã Yên Phong'");  // there is one in Tuyên Quang, too
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.child().issuer->unit == "09193");
  CHECK(family.child().level == vanban::Level::commune);
}

TEST_CASE("month and year are the parent's, the day is open, unless the overlay says otherwise") {
  Family family;
  REQUIRE(family.derive());
  CHECK(family.child().date == vanban::Date{2026, 5, std::nullopt});
  family.overlay("date", "'2026-06-03'");
  REQUIRE(family.derive());
  CHECK(family.child().date == vanban::Date{2026, 6, 3});
}

TEST_CASE("a unit elsewhere, an unknown one, or one of another time") {
  Family family;
  family.overlay("unit", "'xã Tân Trào'");
  CHECK_FALSE(family.derive());
  CHECK(family.codes() != "");
  family.overlay("unit", "'02083'");  // xã Yên Phong, tỉnh Thái Nguyên
  CHECK_FALSE(family.derive());
  CHECK(family.codes() == "E0601");
  family.overlay("unit", "'huyện Yên Phong'");
  CHECK_FALSE(family.derive());
  CHECK(family.codes() == "E0302");
}

TEST_CASE("a parent must hold a plan and say who issued it") {
  Family family;
  family.parent("kind", "'quyet-dinh'").parent("body", "[]");
  CHECK_FALSE(family.derive());
  CHECK(family.codes() == "E0602");
}

}  // namespace
