#include "font/font_pack.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "diag/messages.h"
#include "support/document_fonts.h"

using namespace vanban;

namespace {

FontSet small_set() {
  Face face;
  face.name = "Test-Bold";
  face.bold = true;
  face.units_per_em = 1000;
  face.ascent = 800;
  face.descent = -200;
  face.italic_angle = -16.5;
  face.bbox = {-100, -200, 900, 1000};
  face.basic.resize(U'b' + 1);
  face.basic[U'a'] = {U'a', 500};
  face.basic[U'b'] = {U'b', 510};
  face.further = {{U'\u2192', {127, 1000}}, {U'\U0001F600', {128, 1200}}};
  face.embedded = {.tag = "ABCDEF",
                   .file = std::string("\0\xFF\r\n", 4),
                   .file_size = 99,
                   .to_unicode = "u",
                   .first = 1,
                   .last = 255,
                   .widths = "[500]"};
  face.form = {"GHIJKL", "f", 1, "m", 32, 126, "[250]"};
  Face other;
  other.name = "Empty";
  return FontSet({face, other, face, other});
}

std::optional<FontSet> read(std::string_view bytes) {
  Diagnostics diagnostics;
  auto fonts = read_font_pack(bytes, "x.fontpack", diagnostics);
  CHECK(diagnostics.all().size() == (fonts ? 0 : 1));
  if (!fonts) {
    CHECK(diagnostics.all()[0].message == Message::font_pack_damaged);
    CHECK(diagnostics.all()[0].arguments.at(0) == "x.fontpack");
  }
  return fonts;
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
  }
  return ~sum;
}

// As a malicious author would: the checksum is right again.
std::string with_checksum(std::string bytes) {
  bytes.resize(bytes.size() - 4);
  std::uint32_t sum = crc32(bytes);
  for (int at = 0; at < 4; ++at, sum >>= 8) bytes += static_cast<char>(sum & 0xFF);
  return bytes;
}

}  // namespace

TEST_CASE("a font pack reads back as it was written") {
  const FontSet fonts = small_set();
  const auto again = read(write_font_pack(fonts));
  REQUIRE(again);
  CHECK(again->faces() == fonts.faces());
}

TEST_CASE("any changed byte is noticed") {
  const std::string pack = write_font_pack(small_set());
  for (std::size_t at = 0; at < pack.size(); ++at) {
    std::string damaged = pack;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    CAPTURE(at);
    CHECK_FALSE(read(damaged));
  }
}

TEST_CASE("a pack cut short or with bytes after its end is noticed") {
  const std::string pack = write_font_pack(small_set());
  for (std::size_t size = 0; size < pack.size(); ++size) CHECK_FALSE(read(pack.substr(0, size)));
  CHECK_FALSE(read(pack + "x"));
  CHECK_FALSE(read(with_checksum(pack + "x")));
}

TEST_CASE("a pack of another version or with too few faces is refused") {
  std::string pack = write_font_pack(small_set());
  pack[8] = 99;
  CHECK_FALSE(read(with_checksum(pack)));
  CHECK_FALSE(read(write_font_pack(FontSet({}))));
}

TEST_CASE("hostile numbers under a right checksum do no harm") {
  const std::string pack = write_font_pack(small_set());
  for (std::size_t at = 12; at + 4 < pack.size(); ++at) {
    for (const std::string_view number :
         {"\xFF\xFF\xFF\xFF", "\xFF\xFF\xFF\x7F", "\x00\x00\x00\x00"}) {
      std::string hostile = pack;
      hostile.replace(at, 4, std::string(number.data(), 4));
      Diagnostics diagnostics;
      const auto fonts = read_font_pack(with_checksum(hostile), "x", diagnostics);
      if (fonts) CHECK(fonts->face(0).glyph(U'b').id <= 128);
    }
  }
}

TEST_CASE("no face has a character that ToUnicode may not name") {
  for (const Face& face : test::document_fonts().faces()) {
    for (const char32_t forbidden : {U'\0', U'\uFEFF', U'\uFFFE'}) {
      CHECK(face.glyph(forbidden).id == 0);
    }
  }
}

TEST_CASE("every Vietnamese letter is in the four document faces") {
  const FontSet& fonts = test::document_fonts();
  const std::u32string letters = to_utf32(test::vietnamese_letters());
  REQUIRE(letters.size() == 134);
  for (FaceId id = 0; id < 4; ++id) {
    for (const char32_t letter : letters) CHECK(fonts.face(id).glyph(letter).id != 0);
    for (char32_t letter = U' '; letter <= U'~'; ++letter)
      CHECK(fonts.face(id).glyph(letter).id != 0);
    for (const char32_t sign : std::u32string(U"\u00A0\u2011“”‘’–—…°²³½₫€≥≤→"))
      CHECK(fonts.face(id).glyph(sign).id != 0);
  }
}

TEST_CASE("spaces and hyphens that look alike have codes of their own and the same width") {
  const Face& face = test::document_fonts().face(0);
  CHECK(face.glyph(U' ').id != face.glyph(U'\u00A0').id);
  CHECK(face.glyph(U' ').advance == 512);
  CHECK(face.glyph(U'\u00A0').advance == 512);
  CHECK(face.glyph(U'-').advance == 682);
  CHECK(face.glyph(U'\u2011').advance == 682);
  CHECK(face.glyph(U'\u2011').id != face.glyph(U'-').id);
  CHECK_MESSAGE(face.glyph(U'\u00AD').advance == 0, "a soft hyphen takes no room");
  CHECK(face.glyph(U'\u00AD').id != 0);
}

TEST_CASE("the faces that most documents embed are small") {
  std::size_t size = 0;
  for (FaceId id = 0; id < 4; ++id) size += test::document_fonts().face(id).embedded.file.size();
  CHECK(size < 46'000);
}

TEST_CASE("characters beyond the common ones are found in further faces") {
  const FontSet& fonts = test::document_fonts();
  for (const char32_t character : std::u32string(U"łαПἀ☐☑✓①⅓∑↗★")) {
    for (const bool bold : {false, true}) {
      const FaceId id = fonts.face_for(character, {.bold = bold});
      CAPTURE(static_cast<unsigned>(character));
      CHECK(id >= 4);
      CHECK(fonts.face(id).glyph(character).id != 0);
      CHECK(fonts.face(id).bold == bold);
    }
  }
  CHECK(fonts.face_for(U'語', {}) == 0);
}
