#include "import/recognise/line_markup.h"

#include <doctest/doctest.h>

#include "import/recognise/recognised.h"
#include "model/markup_text.h"
#include "read/markup.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("stars, braces and brackets of the author are words when the plan is read again") {
  for (const char* words :
       {"5 * 3 {x} \\", "như [^1] và [^x", "[^", "a [b] [", "**đậm** *", "a\nb"}) {
    ManuscriptLine line;
    line.text = words;
    Diagnostics diagnostics;
    const Markup read = parse_markup(spelling_of_line(line), {}, diagnostics);
    CHECK(diagnostics.all().empty());
    CHECK(FlatText(read).words() == words);
  }
}

TEST_CASE("emphasis and calls of footnotes stand where they stood") {
  ManuscriptLine line = manuscript_line("Đọc **sách** hay");
  line.notes.push_back({std::string("Đọc sách").size(), "1"});
  CHECK(spelling_of_line(line) == "Đọc **sách**[^1] hay");
}

TEST_CASE("a bracket and a roof of two pieces call no footnote") {
  Markup markup;
  markup.pieces = {Text{"a [", {}}, Text{"^1]", {}}};
  CHECK(markup_text(markup) == "a \\[^1]");
}

TEST_CASE("a heading that is bold as a whole is not marked so") {
  CHECK(spelling_of_heading(manuscript_line("**Đọc sách**")) == "Đọc sách");
  CHECK(spelling_of_heading(manuscript_line("Đọc **sách**")) == "Đọc **sách**");
}
