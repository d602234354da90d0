#include "import/join/paragraph.h"

#include <doctest/doctest.h>

using namespace vanban;

namespace {

ManuscriptLine line_of(const char* text, std::vector<StyledRange> styles = {},
                       std::vector<NoteMark> notes = {}) {
  ManuscriptLine line;
  line.text = text;
  line.styles = std::move(styles);
  line.notes = std::move(notes);
  line.where.offset = 100;
  return line;
}

}  // namespace

TEST_CASE("styles and notes keep their words when lines are put together") {
  const Emphasis bold{.bold = true};
  ManuscriptLine paragraph = paragraph_of(line_of("  mot HAI  ", {{{6, 9}, bold}}));
  CHECK(paragraph.text == "mot HAI");
  CHECK(paragraph.is_paragraph);
  CHECK(paragraph.where.offset == 102);
  append_line(paragraph, line_of("   BA bon", {{{3, 5}, bold}}, {{5, "note-1"}}));
  CHECK(paragraph.text == "mot HAI BA bon");
  REQUIRE(paragraph.styles.size() == 1);
  CHECK(paragraph.styles[0].range.begin == 4);
  CHECK(paragraph.styles[0].range.end == 10);
  REQUIRE(paragraph.notes.size() == 1);
  CHECK(paragraph.notes[0].at == 10);
}

TEST_CASE("a symbol broken behind its hyphen or stroke is whole again, a dash keeps its spaces") {
  const auto joined = [](const char* before, const char* next) {
    ManuscriptLine paragraph = paragraph_of(line_of(before));
    append_line(paragraph, line_of(next));
    return paragraph.text;
  };
  CHECK(joined("số 1520/QĐ-", "TTg ngày") == "số 1520/QĐ-TTg ngày");
  CHECK(joined("và/", "hoặc") == "và/hoặc");
  CHECK(joined("giai đoạn 2021 -", "2030") == "giai đoạn 2021 - 2030");
  CHECK(joined("kinh tế", "- xã hội") == "kinh tế - xã hội");
}
