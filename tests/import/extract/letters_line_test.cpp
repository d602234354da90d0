#include "import/extract/letters_line.h"

#include <doctest/doctest.h>

#include "import/extract/shown_manuscript.h"

using namespace vanban;

TEST_CASE("what points into a line moves with its blanks") {
  LettersLine letters;
  letters.add("  1.", {});
  letters.end_label();
  letters.add(" ", {});
  letters.add("Mục ", {.bold = true});
  letters.add_note("1");
  letters.add(" tiêu ", {.bold = true});
  letters.add_note("2");
  letters.add("  ", {.italic = true});
  const ManuscriptLine line = letters.line();
  CHECK(shown_line(line) == "1.| [Mục {1} tiêu]{2}");
  CHECK(line.notes.back().at == line.text.size());
}

TEST_CASE("a builder begins anew after its line") {
  LettersLine letters;
  letters.add("một", {});
  CHECK(letters.line().text == "một");
  CHECK(letters.line().text.empty());
}

TEST_CASE("no-break spaces between words and in gaps stay, others are spaces") {
  LettersLine letters;
  letters.add("\u00A0a)\u00A0khoản\u00A05\u00A0 Điều\u00A0\u00A07\u00A0", {});
  CHECK(letters.line().text == "a) khoản\u00A05  Điều\u00A0\u00A07");
}
