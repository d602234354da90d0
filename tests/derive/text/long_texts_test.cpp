// Texts as long as a reader lets through: work that grows with their square would not come to an
// end here before the tests are stopped.
#include <doctest/doctest.h>

#include "derive/goals/goals.h"
#include "derive/marked.h"
#include "derive/text/asides.h"
#include "derive/text/flat_text.h"
#include "derive/text/wording.h"

namespace vanban {
namespace {

constexpr std::size_t length = 200'000;  // bytes

std::string repeated(std::string_view sentence) {
  std::string text;
  while (text.size() < length) text += sentence;
  return text;
}

Wording wording() {
  std::vector<WordingRule> rules(1);
  rules[0].phrase = "UBND tỉnh";
  rules[0].replacement = test::marked("UBND {unit.type}");
  return Wording(rules);
}

TEST_CASE("many quotations in one text") {
  const Markup text = test::marked(repeated("**UBND tỉnh**: “a” (b); c. "));
  CHECK_FALSE(cut_goals(text, [](std::string_view) { return true; }).changed);
  const Reworded reworded = wording().reword(text);
  CHECK(reworded.changes.size() > length / 40);
  CHECK(find_counts(text).empty());
}

TEST_CASE("many goals and documents in one text") {
  const Markup text = test::marked(
      repeated("{targets.a.2030} “x”; {targets.b.2030} y theo Quyết định số 15/QĐ-UBND. "));
  const CutGoals cut = cut_goals(text, [](std::string_view id) { return id == "b"; });
  REQUIRE(cut.text);
  CHECK(test::shown(*cut.text).starts_with("{targets.b.2030|capital} y theo"));
  CHECK(wording().reword(*cut.text).changes.empty());
}

TEST_CASE("many goals in one sentence") {
  const Markup text =
      test::marked(repeated("{targets.a.2030} nhà sách ở xã; {targets.b.2030} y; "));
  const CutGoals cut = cut_goals(text, [](std::string_view id) { return id == "b"; });
  REQUIRE(cut.text);
  CHECK(test::shown(*cut.text).find("nhà sách") == std::string::npos);
}

TEST_CASE("ranges that overlap become one, and are asked by halving") {
  const std::vector<Range> ranges = united({{8, 9}, {0, 4}, {2, 3}, {3, 6}, {6, 7}});
  REQUIRE(ranges.size() == 3);
  CHECK(ranges[0].end == 6);
  CHECK(ranges[1].begin == 6);
  CHECK(touches(ranges, {5, 6}));
  CHECK(touches(ranges, {0, 20}));
  CHECK_FALSE(touches(ranges, {7, 8}));
  CHECK_FALSE(touches(ranges, {9, 10}));
  CHECK_FALSE(touches({}, {0, 1}));
}

}  // namespace
}  // namespace vanban
