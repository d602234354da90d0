#include "base/length.h"

#include <doctest/doctest.h>

namespace vanban {

using namespace literals;

TEST_CASE("millimetres and points") {
  CHECK(to_pt(25.4_mm).value == doctest::Approx(72));
  CHECK(to_mm(72_pt).value == doctest::Approx(25.4));
  CHECK(to_pt(210_mm).value == doctest::Approx(595.2756));
}

TEST_CASE("points add, scale and compare") {
  Pt sum = 10_pt + 2.5_pt - 0.5_pt;
  CHECK(sum == 12_pt);
  sum += 1_pt;
  sum -= 3_pt;
  CHECK(sum == 10_pt);
  CHECK(-sum == Pt{-10});
  CHECK(sum * 2 == 20_pt);
  CHECK(0.5 * sum == 5_pt);
  CHECK(sum / 4 == 2.5_pt);
  CHECK(sum / 4_pt == doctest::Approx(2.5));
  CHECK(9_pt < sum);
}

}  // namespace vanban
