#include "diag/terms.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

TEST_CASE("terms have words; a term that is not known stands for itself") {
  CHECK(term_text("whole-number", Language::vietnamese) == "số nguyên");
  CHECK(term_text("whole-number", Language::english) == "a whole number");
  CHECK(term_text("closing", Language::vietnamese) == "closing");
}

}  // namespace
}  // namespace vanban
