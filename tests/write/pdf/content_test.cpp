#include "write/pdf/content.h"

#include <doctest/doctest.h>

using namespace vanban;
using namespace vanban::literals;

namespace {

// Codes are the characters themselves.
FontSet fonts() {
  Face face;
  face.basic.resize(128);
  for (char32_t letter = U' '; letter < 128; ++letter)
    face.basic[letter] = {static_cast<std::uint8_t>(letter), 500};
  face.basic[U'?'] = {};
  return FontSet({face, face, face, face});
}

std::string content(std::vector<PageItem> items) {
  return pdf::page_content({600_pt, 800_pt, std::move(items)}, fonts(), nullptr).operators;
}

TextRun run(Pt x, Pt baseline, std::string text) {
  return {x, baseline, 0, 13_pt, {}, {}, std::move(text)};
}

}  // namespace

TEST_CASE("a page without items has no content") {
  CHECK(content({}) == "");
  CHECK(content({run(10_pt, 10_pt, "")}) == "");
}

TEST_CASE("runs are placed from the one before, font and size are set where they change") {
  TextRun bold = run(85.5_pt, 120_pt, "c");
  bold.face = 1;
  CHECK(content({run(85.04_pt, 100_pt, "a"), run(85.04_pt, 117.6_pt, "b"), bold}) ==
        "BT\n/F0 13 Tf\n85.04 700 Td\n(a)Tj\n0 -17.6 Td\n(b)Tj\n"
        "/F1 13 Tf\n0.46 -2.4 Td\n(c)Tj\nET\n");
}

TEST_CASE("places are exact to a thousandth however many runs there are") {
  std::vector<PageItem> items;
  for (int at = 0; at < 1000; ++at) items.push_back(run({at * 0.3333}, 100_pt, "a"));
  const std::string text = content(items);
  double x = 0;
  for (std::size_t at = text.find(" Td"); at != std::string::npos; at = text.find(" Td", at + 1)) {
    const std::size_t line = text.rfind('\n', at) + 1;
    x += std::stod(text.substr(line));
  }
  CHECK(x == doctest::Approx(999 * 0.3333).epsilon(1e-6));
}

TEST_CASE("how far spaces are widened or narrowed is set where it changes") {
  TextRun wide = run(0_pt, 800_pt, "a b c ");
  wide.space_stretch = 1.3_pt;
  TextRun narrow = run(0_pt, 800_pt, "a b");
  narrow.space_stretch = Pt{-0.013};
  CHECK(content({wide, wide, narrow, run(0_pt, 800_pt, "a b")}) ==
        "BT\n/F0 13 Tf\n1.3 Tw\n0 0 Td\n(a b c )Tj\n0 0 Td\n(a b c )Tj\n"
        "-0.013 Tw\n0 0 Td\n(a b)Tj\n0 Tw\n0 0 Td\n(a b)Tj\nET\n");
}

TEST_CASE("the bytes that end or change a string are escaped") {
  CHECK(content({run(0_pt, 800_pt, "(a\\b)")}) == "BT\n/F0 13 Tf\n0 0 Td\n(\\(a\\\\b\\))Tj\nET\n");
}

TEST_CASE("a character without a glyph is code 0") {
  CHECK(content({run(0_pt, 800_pt, "a?")}) ==
        std::string("BT\n/F0 13 Tf\n0 0 Td\n(a\0)Tj\nET\n", 30));
}

TEST_CASE("rules are strokes outside of text, and text goes on after them") {
  CHECK(content({run(10_pt, 100_pt, "a"), Rule{10_pt, 110_pt, 60_pt, 110_pt, 0.5_pt},
                 Rule{10_pt, 110_pt, 10_pt, 150_pt, 0.5_pt}, run(10_pt, 130_pt, "b")}) ==
        "BT\n/F0 13 Tf\n10 700 Td\n(a)Tj\nET\n0.5 w\n10 690 m 60 690 l S\n10 690 m 10 650 l S\n"
        "BT\n10 670 Td\n(b)Tj\nET\n");
}

TEST_CASE("colours are set where they change, grey ones in one number") {
  TextRun red = run(0_pt, 800_pt, "r"), grey = red;
  red.colour = {255, 0, 0};
  grey.colour = {51, 51, 51};
  const std::string text = content({red, red, grey, run(0_pt, 800_pt, "b")});
  CHECK(text ==
        "1 0 0 rg\nBT\n/F0 13 Tf\n0 0 Td\n(r)Tj\n0 0 Td\n(r)Tj\n0.2 g\n0 0 Td\n(r)Tj\n"
        "0 g\n0 0 Td\n(b)Tj\nET\n");
}

TEST_CASE("a box is an outline in its own colour; rules are black") {
  CHECK(content({Box{10_pt, 20_pt, 90_pt, 24_pt, 1_pt, {255, 0, 0}},
                 Rule{0_pt, 0_pt, 1_pt, 0_pt, 1_pt}}) ==
        "1 0 0 RG\n10 756 90 24 re S\n0 G\n0 800 m 1 800 l S\n");
}
