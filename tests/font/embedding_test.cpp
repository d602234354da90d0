#include "font/embedding.h"

#include <doctest/doctest.h>

#include "base/deflate.h"

using namespace vanban;

namespace {

EmbeddedFont embedded(std::u32string_view characters, std::string_view codes) {
  const std::vector<std::uint16_t> advances(characters.size(), 500);
  return embed({.file = "not looked at", .advances = advances}, characters, codes, 1000);
}

// The lines of the bfrange sections.
std::string ranges_of(std::u32string_view characters, std::string_view codes) {
  const auto cmap = inflated(embedded(characters, codes).to_unicode, 100'000);
  REQUIRE(cmap);
  const std::size_t at = cmap->find("endcodespacerange\n") + 18;
  const std::size_t end = cmap->find("endcmap");
  REQUIRE(end != std::string::npos);
  return cmap->substr(at, end - at);
}

}  // namespace

TEST_CASE("neighbours share a range in the CMap") {
  CHECK(ranges_of(U"ABCđ", "ABC\x7F") ==
        "2 beginbfrange\n<41> <43> <0041>\n<7F> <7F> <0111>\nendbfrange\n");
}

TEST_CASE("ranges follow the codes, whatever the order of the characters") {
  CHECK(ranges_of(U"aăâ", "a\x02\x01") ==
        "3 beginbfrange\n<01> <01> <00E2>\n<02> <02> <0103>\n<61> <61> <0061>\nendbfrange\n");
}

TEST_CASE("a range ends where the low byte of the character would overflow") {
  CHECK(ranges_of(U"\u00FE\u00FF\u0100\u0101", "\x80\x81\x82\x83") ==
        "2 beginbfrange\n<80> <81> <00FE>\n<82> <83> <0100>\nendbfrange\n");
}

TEST_CASE("characters beyond the BMP are surrogate pairs") {
  CHECK(ranges_of(U"\U0001F600", "\x01") == "1 beginbfrange\n<01> <01> <D83DDE00>\nendbfrange\n");
}

TEST_CASE("at most 100 ranges stand in a section") {
  std::u32string spread;
  std::string codes;
  for (unsigned code = 1; code <= 101; ++code) {
    codes += static_cast<char>(code);
    spread += static_cast<char32_t>(0x4000 + 2 * code);
  }
  const std::string ranges = ranges_of(spread, codes);
  CHECK(ranges.starts_with("100 beginbfrange\n"));
  CHECK(ranges.find("endbfrange\n1 beginbfrange\n<65> <65> <40CA>\nendbfrange\n") !=
        std::string::npos);
}

TEST_CASE("widths are exact thousandths, from the first code to the last") {
  const FontSubset subset{.file = "not looked at", .advances = {512, 1479, 2048}};
  const EmbeddedFont font = embed(subset, U" A\u2192", " A\x23", 2048);
  CHECK(font.first == ' ');
  CHECK(font.last == 'A');
  CHECK(font.widths.starts_with("[250 0 0 1000 0 "));
  CHECK(font.widths.ends_with(" 0 722.168]"));
}

TEST_CASE("a face knows the codes and widths of its characters") {
  Face face;
  set_coverage(face, U" A\u2192", {512, 1479, 2048});
  CHECK(face.glyph(U' ') == Glyph{' ', 512});
  CHECK(face.glyph(U'A') == Glyph{'A', 1479});
  CHECK(face.glyph(U'\u2192') == Glyph{127, 2048});
  CHECK(face.basic.size() == U'A' + 1);
}

TEST_CASE("the tag is six capitals and differs from file to file") {
  const EmbeddedFont one = embed({.file = "one", .advances = {1}}, U"a", "a", 1000);
  const EmbeddedFont two = embed({.file = "two", .advances = {1}}, U"a", "a", 1000);
  CHECK(one.tag.size() == 6);
  CHECK(one.tag.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos);
  CHECK(one.tag != two.tag);
  CHECK(one.file_size == 3);
}
