// Tables of the running text and of appendices.
#include <cstddef>
#include <doctest/doctest.h>

#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("table cells: their size, inside their borders, the header bold") {
  std::size_t cells = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    for (const PrintedLine& line : page.lines) {
      if (!inside_table(page, line)) continue;
      ++cells;
      CAPTURE(line.text);
      CHECK((sample.looks_like(line, Element::table_cell) ||
             sample.looks_like(line, Element::table_header)));
      for (const Stroke& stroke : page.strokes) {
        const bool beside =
            !stroke.horizontal() && stroke.y1 < line.baseline() && stroke.y2 > line.baseline();
        if (beside) CHECK((stroke.x1 < line.x() - 4 || stroke.x1 > line.right() + 4));
      }
    }
  });
  CHECK(cells > 150);
}
