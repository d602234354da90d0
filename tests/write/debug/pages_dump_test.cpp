#include "write/debug/pages_dump.h"

#include <doctest/doctest.h>
#include <utility>

namespace vanban {

namespace {

FontSet two_faces() {
  Face regular, bold;
  regular.name = "Serif";
  bold.name = "Serif-Bold";
  std::vector<Face> faces;
  faces.push_back(std::move(regular));
  faces.push_back(std::move(bold));
  return FontSet(std::move(faces));
}

std::string dumped(std::vector<Page> pages) {
  Diagnostics diagnostics;
  PagedDocument document;
  document.pages = std::move(pages);
  const FontSet fonts = two_faces();
  std::string dump = write_pages_dump(document, {fonts, {}}, {}, diagnostics);
  CHECK(diagnostics.all().empty());
  return dump;
}

}  // namespace

TEST_CASE("a line an item, grouped by page, in the order of the page") {
  TextRun run;
  run.x = {85.0394};
  run.baseline = {56.7};
  run.face = 1;
  run.size = {13};
  run.space_stretch = {0.126};
  run.colour = {255, 0, 10};
  run.text = "CỘNG HÒA ";
  const Rule rule{{10}, {20.005}, {110.333}, {20.005}, {0.5}};
  const Box box{{1}, {2}, {30}, {8.001}, {0.75}, {}};
  CHECK(dumped({{{595.276}, {841.89}, {run, rule, box}}, {{841.89}, {595.276}, {}}}) ==
        "page 1, 595.28 x 841.89\n"
        "  text 85.04,56.70 Serif-Bold 13.00 stretch 0.13 #ff000a \"CỘNG HÒA \"\n"
        "  rule 10.00,20.01 to 110.33,20.01 thick 0.50\n"
        "  box 1.00,2.00 size 30.00 x 8.00 thick 0.75\n"
        "page 2, 841.89 x 595.28\n");
}

TEST_CASE("rounding leaves no trace: no minus zero, no stretch that is none") {
  TextRun run;
  run.x = {-0.001};
  run.space_stretch = {0.004};
  run.text = "\"a\\\"\u00A0";
  CHECK(dumped({{{0}, {0}, {run}}}) ==
        "page 1, 0.00 x 0.00\n"
        "  text 0.00,0.00 Serif 0.00 \"\\\"a\\\\\\\"\\_\"\n");
}

TEST_CASE("a face that is not there is named by its number") {
  TextRun run;
  run.face = 7;
  CHECK(dumped({{{1}, {1}, {run}}}) == "page 1, 1.00 x 1.00\n  text 0.00,0.00 face-7 0.00 \"\"\n");
}

TEST_CASE("no pages, nothing") {
  CHECK(dumped({}).empty());
}

}  // namespace vanban
