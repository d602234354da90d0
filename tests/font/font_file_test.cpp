#include "font/font_file.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "support/document_fonts.h"

using namespace vanban;

namespace {

FontFile open(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  auto font = FontFile::open(std::string(std::istreambuf_iterator<char>(in), {}));
  REQUIRE_MESSAGE(font, path);
  return *font;
}

FontFile liberation(std::string_view style) {
  return open("/usr/share/fonts/truetype/liberation2/LiberationSerif-" + std::string(style) +
              ".ttf");
}

}  // namespace

TEST_CASE("the widths in the pack are those of the font files") {
  const std::u32string letters = to_utf32(test::vietnamese_letters());
  constexpr std::string_view styles[] = {"Regular", "Bold", "Italic", "BoldItalic"};
  for (FaceId id = 0; id < 4; ++id) {
    const auto subset = liberation(styles[id]).subset(letters);
    REQUIRE(subset);
    for (std::size_t at = 0; at < letters.size(); ++at)
      CHECK(test::document_fonts().face(id).glyph(letters[at]).advance == subset->advances.at(at));
  }
}

TEST_CASE("the measures of a face") {
  const Face face = liberation("BoldItalic").measures();
  CHECK(face.units_per_em == 2048);
  CHECK(face.ascent == 1825);
  CHECK(face.descent == -443);
  CHECK(face.line_gap == 87);
  CHECK(face.cap_height == 1341);
  CHECK(face.italic_angle == doctest::Approx(-16.333).epsilon(0.001));
  CHECK(face.stem_v > liberation("Regular").measures().stem_v);
}

TEST_CASE("a font too old to record the height of its capitals is measured") {
  const Face face = open("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf").measures();
  CHECK(face.cap_height == 1493);
}

TEST_CASE("a subset is a font again, and far smaller") {
  const auto subset = liberation("Regular").subset(U"ẵ");
  REQUIRE(subset);
  CHECK(subset->file.size() < 3000);
  CHECK(FontFile::open(subset->file));
}

TEST_CASE("a character that the font lacks makes no subset") {
  CHECK_FALSE(liberation("Regular").subset(U"A語"));
  CHECK_FALSE(liberation("Regular").coded_subset(U"A語", "Az"));
  CHECK_FALSE(liberation("Regular").has(U'語'));
}

TEST_CASE("a subset knows its glyphs by their characters, a coded one by their codes alone") {
  const auto named = liberation("Regular").subset(U"05");
  const auto coded = liberation("Regular").coded_subset(U"05ẵ", "\x01\x35\xFF");
  REQUIRE(named);
  REQUIRE(coded);
  CHECK(coded->advances.size() == 3);
  const auto font = FontFile::open(named->file);
  REQUIRE(font);
  CHECK(font->has(U'5'));
  CHECK_FALSE(font->has(U'6'));
  // HarfBuzz knows no codes of a Macintosh.
  const auto nameless = FontFile::open(coded->file);
  REQUIRE(nameless);
  CHECK_FALSE(nameless->has(U'5'));
  CHECK_FALSE(nameless->has(U'ẵ'));
}
