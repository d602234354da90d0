// What the document is and what it is about.
#include <algorithm>
#include <cstddef>
#include <doctest/doctest.h>

#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("type and subject: centred, bold, the rule below") {
  std::size_t titles = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    if (find_line(page, "CỘNG HÒA") == nullptr) return;
    const auto type = std::find_if(page.lines.begin(), page.lines.end(), [](const auto& line) {
      return line.text == "KẾ HOẠCH" || line.text == "QUYẾT ĐỊNH";
    });
    REQUIRE(type != page.lines.end());
    ++titles;
    CHECK(sample.looks_like(*type, Element::type_name));
    auto line = type;
    const auto rule = [&] { return rule_below(page, *line); };
    do {
      ++line;
      REQUIRE(line != page.lines.end());
      CAPTURE(line->text);
      CHECK((sample.looks_like(*line, Element::subject) ||
             sample.looks_like(*line, Element::reference)));
      CHECK(line->middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
      CHECK(line->baseline() - (line - 1)->baseline() == Approx(single_spacing).epsilon(0.005));
    } while (!rule() || rule()->y1 > line->bottom() + 8);
    check_short_rule(page, *line);
    CHECK(type->middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
  });
  CHECK(titles == 7);
}
