// How paragraphs are broken, as a whole: by total fit, or by first fit as in Word.
#include "layout/lines/total_fit.h"

#include <doctest/doctest.h>

#include "layout/lines/setter.h"

using namespace vanban;

TEST_CASE_FIXTURE(Setter, "total fit evens out what first fit leaves to a later line") {
  const std::string_view text = "aaa bb cc ddddd eeee ff gg hh";
  CHECK(draw(text, 9) == Drawing{"aaa bb ", "cc ddddd ", "eeee ff ", "gg hh"});
  breaking = LineBreaking::first_fit;
  CHECK(draw(text, 9) == Drawing{"aaa bb ", "cc ddddd ", "eeee ff ", "gg hh"});
}
