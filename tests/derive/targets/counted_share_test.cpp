#include "derive/targets/counted_share.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

using Bound = TargetValue::Bound;

std::string share(std::string text, int total, Bound bound = Bound::none) {
  return share_of({bound, std::move(text), "", {}}, total).value_or("(nothing)");
}

TEST_CASE("the least number that reaches the share") {
  CHECK(share("80", 12) == "10/12");
  CHECK(share("75", 12) == "9/12");
  CHECK(share("60", 12, Bound::at_least) == "8/12");
  CHECK(share("0", 12) == "0/12");
  CHECK(share("100", 12) == "12/12");
  CHECK(share("1", 7) == "1/7");
}

TEST_CASE("over a share is more than it") {
  CHECK(share("60", 12, Bound::over) == "8/12");
  CHECK(share("50", 12, Bound::over) == "7/12");
  CHECK(share("99", 12, Bound::over) == "12/12");
  CHECK(share("100", 12, Bound::over) == "(nothing)");
}

TEST_CASE("shares with decimals are exact") {
  CHECK(share("33,3", 3) == "1/3");
  CHECK(share("33,34", 3) == "2/3");
  CHECK(share("0,1", 1000) == "1/1000");
  CHECK(share("28,0", 25) == "7/25");
  CHECK(share("100,0", 9) == "9/9");
}

TEST_CASE("a range gives the numbers inside it") {
  CHECK(share("50 - 80", 12) == "6 - 9/12");
  CHECK(share("70 - 80", 12) == "9/12");
  CHECK(share("10–15", 12) == "2/12");
}

TEST_CASE("no share") {
  CHECK(share("101", 12) == "(nothing)");
  CHECK(share("nhiều", 12) == "(nothing)");
  CHECK(share("", 12) == "(nothing)");
  CHECK(share("80", 0) == "(nothing)");
}

}  // namespace
}  // namespace vanban
