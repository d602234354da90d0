#include "font/build_faces.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <map>

#include "base/sha256.h"
#include "diag/messages.h"
#include "font/font_file.h"

using namespace vanban;

namespace {

std::string file_bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// Any font with Vietnamese letters does; this one comes with the fallback.
const std::string& sans() {
  static const std::string bytes = file_bytes("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
  return bytes;
}

// Has no box with a tick.
const std::string& serif() {
  static const std::string bytes =
      file_bytes("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
  return bytes;
}

struct Fixture {
  std::map<std::string, std::string> files{{"good.ttf", sans()}};
  FontConfig config;
  Diagnostics diagnostics;

  Fixture() {
    REQUIRE_FALSE(sans().empty());
    for (std::size_t at = 0; at < 4; ++at)
      config.document.at(at) = {.name = "Sans" + std::to_string(at),
                                .bold = (at & 1) != 0,
                                .italic = (at & 2) != 0,
                                .files = {"absent.ttf", "good.ttf"},
                                .sha256 = {sha256(sans())},
                                .where = {}};
    config.document_subsets = {U" -ABạằ", U"AB\u2192\u2611"};
    config.drawn_as = {{U'\u2011', U'-'}};
  }

  std::optional<FontSet> build() {
    const FileReader read = [&](const std::string& path) -> std::optional<std::string> {
      const auto found = files.find(path);
      if (found == files.end()) return {};
      return found->second;
    };
    return build_faces(config, read, diagnostics);
  }

  std::vector<Message> messages() const {
    std::vector<Message> result;
    for (const Diagnostic& diagnostic : diagnostics.all()) result.push_back(diagnostic.message);
    return result;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "each subset of each font is a face, the first subsets first") {
  const auto fonts = build();
  REQUIRE(fonts);
  REQUIRE(fonts->faces().size() == 8);
  CHECK(fonts->face(0).name == "Sans0");
  CHECK(fonts->face(3).bold);
  CHECK(fonts->face(3).italic);
  CHECK(fonts->face(4).name == "Sans0");
  CHECK(fonts->face(0).glyph(U'ằ').id != 0);
  CHECK(fonts->face(4).glyph(U'\u2611').id != 0);
  CHECK_MESSAGE(fonts->face(4).glyph(U'A').id == 0, "A is in the first subset already");
  for (const Face& face : fonts->faces())
    CHECK_MESSAGE(face.glyph(U' ').id != 0, "a line may end in any face, and with a space");
}

TEST_CASE_FIXTURE(Fixture, "characters drawn alike have the same width and codes of their own") {
  config.document_subsets = {U"-\u2011"};
  const auto fonts = build();
  REQUIRE(fonts);
  const Glyph hyphen = fonts->face(0).glyph(U'-'), unbroken = fonts->face(0).glyph(U'\u2011');
  CHECK(hyphen.advance == 739);
  CHECK(unbroken.advance == hyphen.advance);
  CHECK(unbroken.id != 0);
  CHECK(unbroken.id != hyphen.id);
}

TEST_CASE_FIXTURE(Fixture, "characters that one face has no codes for go to another of its font") {
  Repertoire many = U"AB";
  for (char32_t character = 0x400; character < 0x400 + 200; ++character) many += character;
  config.document_subsets = {many};
  const auto fonts = build();
  REQUIRE(fonts);
  REQUIRE(fonts->faces().size() == 8);
  CHECK(fonts->face(4).name == "Sans0");
  CHECK(fonts->face(0).glyph(0x49E).id != 0);
  CHECK(fonts->face(0).glyph(0x49F).id == 0);
  CHECK(fonts->face(4).glyph(0x49F).id != 0);
  CHECK(fonts->face_for(0x4C7, {.bold = true}) == 5);
}

TEST_CASE_FIXTURE(Fixture, "a fallback covers only what would otherwise be missing") {
  files["serif.ttf"] = serif();
  for (FontSource& source : config.document) {
    source.files = {"serif.ttf"};
    source.sha256 = {sha256(serif())};
  }
  config.document_subsets = {U"AB"};
  const FontSource first{"First", false, false, {"good.ttf"}, {sha256(sans())}, {}};
  FontSource second = first, bold = first;
  second.name = "Second";
  bold.name = "Bold";
  bold.bold = true;
  config.fallback = {first, second, bold};
  config.fallback_subsets = {U"A\u2611", U"\u2611\u2612"};

  const auto fonts = build();
  REQUIRE(fonts);
  std::vector<std::string> names;
  for (std::size_t at = 4; at < fonts->faces().size(); ++at)
    names.push_back(fonts->faces()[at].name);
  CHECK(names == std::vector<std::string>{"First", "Bold", "First", "Bold"});
  CHECK_MESSAGE(fonts->face(4).glyph(U'A').id == 0, "the document font has it");
  CHECK(fonts->face(4).glyph(U'\u2611').id != 0);
  CHECK_MESSAGE(fonts->face(6).glyph(U'\u2611').id == 0, "the first subset has it");
  CHECK(fonts->face(6).glyph(U'\u2612').id != 0);
}

TEST_CASE_FIXTURE(Fixture, "a font that is nowhere is reported with the paths looked at") {
  files.clear();
  CHECK_FALSE(build());
  REQUIRE(messages() == std::vector<Message>(4, Message::font_missing));
  CHECK(diagnostics.all()[0].arguments ==
        std::vector<std::string>{"Sans0", "absent.ttf, good.ttf"});
}

TEST_CASE_FIXTURE(Fixture, "a file that is not the one pinned is reported with its checksum") {
  files["good.ttf"] += '\0';
  CHECK_FALSE(build());
  REQUIRE(messages() == std::vector<Message>(4, Message::font_checksum));
  CHECK(diagnostics.all()[0].arguments ==
        std::vector<std::string>{"Sans0", "good.ttf", sha256(files["good.ttf"])});
}

TEST_CASE_FIXTURE(Fixture, "a strange file is passed over if a later one is the right one") {
  files["absent.ttf"] = "an older version";
  CHECK(build());
  CHECK(diagnostics.all().empty());
}

TEST_CASE_FIXTURE(Fixture, "a file that is no TrueType font is unusable, whatever it holds") {
  for (const std::string& bytes :
       {std::string(), std::string("hello"), sans().substr(0, 12), sans().substr(0, 2000)}) {
    Fixture fixture;
    fixture.files["good.ttf"] = bytes;
    for (FontSource& source : fixture.config.document) source.sha256 = {sha256(bytes)};
    CHECK_FALSE(fixture.build());
    CHECK(fixture.messages() == std::vector<Message>(4, Message::font_unusable));
  }
}

TEST_CASE_FIXTURE(Fixture,
                  "a font without Vietnamese letters is unusable, and says which it lacks") {
  // A coded subset has no letters at all.
  const auto font = FontFile::open(sans());
  REQUIRE(font);
  const auto subset = font->coded_subset(U"AB", "ab");
  REQUIRE(subset);
  files["good.ttf"] = subset->file;
  config.document[2].sha256 = {sha256(subset->file)};
  config.document[2].files = {"good.ttf"};
  config.document_subsets = {U"Bạằx"};
  config.required = U"Bạằ";
  for (const std::size_t at : {0u, 1u, 3u}) config.document.at(at).files = {"sans.ttf"};
  files["sans.ttf"] = sans();
  CHECK_FALSE(build());
  REQUIRE(messages() == std::vector<Message>{Message::font_unusable});
  CHECK(diagnostics.all()[0].arguments.at(1) == "it lacks 3 characters: B, ạ, ằ");
}

TEST_CASE_FIXTURE(Fixture, "a character that is not required may be missing") {
  config.required = U"AB";
  config.document_subsets = {U"AB\u8A9E"};
  const auto fonts = build();
  REQUIRE(fonts);
  CHECK(fonts->face(0).glyph(U'B').id == U'B');
  CHECK(fonts->face(0).glyph(U'\u8A9E').id == 0);
}

TEST_CASE_FIXTURE(Fixture, "a font whose licence bits forbid embedding is not embedded") {
  std::string bytes = sans();
  const std::size_t entry = bytes.find("OS/2");
  REQUIRE(entry != std::string::npos);
  std::size_t offset = 0;
  for (std::size_t at = entry + 8; at < entry + 12; ++at)
    offset = offset << 8 | static_cast<unsigned char>(bytes[at]);
  bytes[offset + 9] = 2;
  files["good.ttf"] = bytes;
  for (FontSource& source : config.document) source.sha256 = {sha256(bytes)};
  CHECK_FALSE(build());
  CHECK(messages() == std::vector<Message>(4, Message::font_unusable));
}

TEST_CASE_FIXTURE(Fixture, "each of the four document faces has a font for forms, no other has") {
  const auto fonts = build();
  REQUIRE(fonts);
  for (FaceId id = 0; id < 4; ++id) {
    const EmbeddedFont& form = fonts->face(id).form;
    CHECK(form.tag != fonts->face(id).embedded.tag);
    CHECK(form.widths.starts_with("[317.871 400.879 "));
    CHECK(std::ranges::count(form.widths, ' ') == last_typed - first_typed);
  }
  for (FaceId id = 4; id < fonts->faces().size(); ++id)
    CHECK(fonts->face(id).form == EmbeddedFont{});
}
