// An appendix, and how its table goes on on the next page.
#include <algorithm>
#include <doctest/doctest.h>

#include "support/engine.h"
#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("appendix: its name bold and centred, its title in capitals, a rule below") {
  const Sample& sample = sample_of(source_path("data/tu-ky.plan.json"));
  const auto page = std::find_if(sample.pages.begin(), sample.pages.end(),
                                 [](const PrintedPage& each) { return each.width > each.height; });
  REQUIRE(page != sample.pages.end());
  REQUIRE(page->lines.size() > 3);
  CHECK(page->lines[0].text == "Phụ lục");
  CHECK(sample.looks_like(page->lines[0], Element::appendix_name));
  CHECK(sample.looks_like(page->lines[1], Element::appendix_title));
  CHECK(page->lines[1].text == "DANH MỤC NHIỆM VỤ TRỌNG TÂM THỰC HIỆN KẾ HOẠCH");
  CHECK(sample.looks_like(page->lines[2], Element::appendix_reference));
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(page->lines[i].middle() == Approx(sample.frame(*page).middle()).epsilon(0.001));
  }
  check_short_rule(*page, page->lines[2]);
  const auto second = page + 1;
  REQUIRE(second != sample.pages.end());
  CHECK(second->lines[1].text == "TT");  // the header of the table again
}
