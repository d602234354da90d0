#include "font/embedding.h"

#include <doctest/doctest.h>

using namespace vanban;

namespace {

// The lines of the bfrange sections.
std::string ranges_of(std::u32string_view characters) {
  const std::string cmap = to_unicode_cmap(characters);
  const std::size_t at = cmap.find("endcodespacerange\n") + 18;
  const std::size_t end = cmap.find("endcmap");
  REQUIRE(end != std::string::npos);
  return cmap.substr(at, end - at);
}

}  // namespace

TEST_CASE("neighbours share a range in the CMap") {
  CHECK(ranges_of(U"ABCđ") ==
        "2 beginbfrange\n<0001> <0003> <0041>\n<0004> <0004> <0111>\nendbfrange\n");
}

TEST_CASE("a range ends where the low byte of the character or of the code would overflow") {
  CHECK(ranges_of(U"\u00FE\u00FF\u0100\u0101") ==
        "2 beginbfrange\n<0001> <0002> <00FE>\n<0003> <0004> <0100>\nendbfrange\n");
  std::u32string many;
  for (char32_t character = 0x3400; character < 0x3400 + 300; ++character) many += character;
  CHECK(ranges_of(many) ==
        "3 beginbfrange\n<0001> <00FF> <3400>\n<0100> <0100> <34FF>\n<0101> <012C> <3500>\n"
        "endbfrange\n");
}

TEST_CASE("characters beyond the BMP are surrogate pairs") {
  CHECK(ranges_of(U"\U0001F600") == "1 beginbfrange\n<0001> <0001> <D83DDE00>\nendbfrange\n");
}

TEST_CASE("at most 100 ranges stand in a section") {
  std::u32string spread;
  for (char32_t character = 0x4000; character < 0x4000 + 202; character += 2) spread += character;
  const std::string ranges = ranges_of(spread);
  CHECK(ranges.starts_with("100 beginbfrange\n"));
  CHECK(ranges.find("endbfrange\n1 beginbfrange\n<0065> <0065> <40C8>\nendbfrange\n") !=
        std::string::npos);
}

TEST_CASE("codes count the characters, and widths are exact thousandths") {
  const std::u32string_view characters = U" A\u2192";
  const FontSubset subset{
      .file = "not looked at", .glyphs = {1, 7, 300}, .advances = {512, 1479, 2048}};
  Face face;
  set_coverage(face, characters, subset.advances);
  CHECK(face.glyph(U' ') == Glyph{1, 512});
  CHECK(face.glyph(U'A') == Glyph{2, 1479});
  CHECK(face.glyph(U'\u2192') == Glyph{3, 2048});
  CHECK(face.basic.size() == U'A' + 1);
  CHECK(embed(subset, characters, 2048).widths == "[1[250 722.168 1000]]");
}

TEST_CASE("every CID of the subset is in its set, and no other") {
  const auto set = [](std::u32string_view characters) {
    return embed({.file = "", .glyphs = {}, .advances = {}}, characters, 1000).cid_set;
  };
  CHECK(set(U"") == deflated("\x80"));
  CHECK(set(U"abcdefg") == deflated("\xFF"));
  CHECK(set(U"abcdefgh") == deflated("\xFF\x80"));
}

TEST_CASE("the tag is six capitals and differs from file to file") {
  const EmbeddedFont one = embed({.file = "one", .glyphs = {}, .advances = {}}, U"", 1000);
  const EmbeddedFont two = embed({.file = "two", .glyphs = {}, .advances = {}}, U"", 1000);
  CHECK(one.tag.size() == 6);
  CHECK(one.tag.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos);
  CHECK(one.tag != two.tag);
  CHECK(one.file_size == 3);
}

TEST_CASE("a font for forms has its widths from the first code on, and other bytes another tag") {
  const FontSubset subset{.file = "one", .glyphs = {1, 7}, .advances = {512, 1479}};
  const FormFont form = form_font(subset, 2048);
  CHECK(form.widths == "[250 722.168]");
  CHECK(form.file_size == 3);
  CHECK(form.tag.size() == 6);
  CHECK(form.tag != form_font({.file = "two", .glyphs = {}, .advances = {}}, 2048).tag);
}
