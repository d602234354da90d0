#include "derive/targets/targets.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

using Bound = TargetValue::Bound;

TargetValue value(std::string text, Bound bound = Bound::none) {
  return {bound, std::move(text), "", {}};
}

TEST_CASE("values as numbers") {
  CHECK(value_of(value("60")) == 60);
  CHECK(value_of(value("1.500,5")) == 1500.5);
  CHECK(value_of(value("50.000", Bound::over)) == 50000);
  CHECK(value_of(value("10 - 15")) == 10);
  CHECK(value_of(value("02–04")) == 2);
  CHECK(value_of(value("10 đến 15")) == 10);
  CHECK(highest_of(value("02 - 04")) == 4);
  for (const char* text : {"", "-", "nhiều", "10 - ", "15 - 10", "1.50", "60%"}) {
    CAPTURE(text);
    CHECK_FALSE(value_of(value(text)));
  }
}

TEST_CASE("a value is weaker if it asks for less") {
  CHECK(is_weaker(value("50"), value("60")));
  CHECK_FALSE(is_weaker(value("60"), value("60")));
  CHECK_FALSE(is_weaker(value("70"), value("60")));
  CHECK(is_weaker(value("9"), value("10")));
  CHECK(is_weaker(value("60"), value("60", Bound::over)));
  CHECK(is_weaker(value("60", Bound::at_least), value("60", Bound::over)));
  CHECK_FALSE(is_weaker(value("61"), value("60", Bound::over)));
  CHECK_FALSE(is_weaker(value("60", Bound::over), value("60")));
  CHECK_FALSE(is_weaker(value("60"), value("60", Bound::at_least)));
}

TEST_CASE("ranges by their lower end, then the upper") {
  CHECK(is_weaker(value("8 - 20"), value("10 - 15")));
  CHECK(is_weaker(value("10"), value("10 - 15")));
  CHECK(is_weaker(value("10 - 12"), value("10 - 15")));
  CHECK_FALSE(is_weaker(value("10 - 15"), value("10")));
  CHECK_FALSE(is_weaker(value("12"), value("10 - 15")));
}

TEST_CASE("what cannot be compared is not weaker") {
  CHECK_FALSE(is_weaker(value("nhiều"), value("60")));
  CHECK_FALSE(is_weaker(value("60"), value("")));
}

}  // namespace
}  // namespace vanban
