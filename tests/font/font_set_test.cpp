#include "font/font_set.h"

#include <doctest/doctest.h>

#include "support/document_fonts.h"

using namespace vanban;
using namespace vanban::literals;

namespace {

Face face_with(std::vector<char32_t> characters, bool bold, bool italic) {
  Face face;
  face.bold = bold;
  face.italic = italic;
  for (const char32_t character : characters) face.further.push_back({character, {7, 1000}});
  return face;
}

FontSet fonts() {
  return FontSet({face_with({U'a', U'b'}, false, false), face_with({U'a'}, true, false),
                  face_with({U'a'}, false, true), face_with({U'a'}, true, true),
                  face_with({U'☐', U'☑'}, false, false), face_with({U'b', U'☑'}, true, false),
                  face_with({U'☑'}, true, false)});
}

}  // namespace

TEST_CASE("the document face of an emphasis") {
  CHECK(FontSet::document_face({}) == 0);
  CHECK(FontSet::document_face({.bold = true}) == 1);
  CHECK(FontSet::document_face({.italic = true}) == 2);
  CHECK(FontSet::document_face({.bold = true, .italic = true}) == 3);
}

TEST_CASE("a character is set in the document face if that has it") {
  CHECK(fonts().face_for(U'a', {.bold = true, .italic = true}) == 3);
}

TEST_CASE("else in the fallback of the likest emphasis, the first of several") {
  CHECK(fonts().face_for(U'☑', {}) == 4);
  CHECK(fonts().face_for(U'☑', {.bold = true}) == 5);
  CHECK(fonts().face_for(U'☑', {.italic = true}) == 4);
  CHECK(fonts().face_for(U'☑', {.bold = true, .italic = true}) == 5);
  CHECK(fonts().face_for(U'☐', {.bold = true}) == 4);
}

TEST_CASE("another document face is no fallback") {
  CHECK(fonts().face_for(U'b', {.italic = true}) == 5);
}

TEST_CASE("a character nowhere to be had is the document face's glyph 0") {
  CHECK(fonts().face_for(U'語', {.bold = true}) == 1);
  CHECK(fonts().face(1).glyph(U'語').id == 0);
}

TEST_CASE("a glyph is found among basic and further characters, and nowhere between") {
  Face face;
  face.basic.resize(0x41 + 1);
  face.basic[0x41] = {3, 1479};
  face.further = {{U'\u2192', {5, 2048}}, {U'\U0001F600', {6, 900}}};
  CHECK(face.glyph(U'A') == Glyph{3, 1479});
  CHECK(face.glyph(U'@').id == 0);
  CHECK(face.glyph(U'B').id == 0);
  CHECK(face.glyph(U'\u2192') == Glyph{5, 2048});
  CHECK(face.glyph(U'\u2193').id == 0);
  CHECK(face.glyph(U'\U0001F600') == Glyph{6, 900});
  CHECK(face.glyph(U'\U0010FFFF').id == 0);
}

TEST_CASE("a line of the document font is 1.15 of its size high") {
  const Face& face = test::document_fonts().face(0);
  CHECK(face.line_height(13_pt).value == doctest::Approx(13 * 2355.0 / 2048));
  CHECK(face.ascent_of(13_pt).value == doctest::Approx(13 * 1825.0 / 2048));
}
