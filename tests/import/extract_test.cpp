#include "import/extract/extract.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("what import takes is known by its ending") {
  CHECK(std::ranges::count(import_endings(), "docx") == 1);
  CHECK(std::ranges::count(import_endings(), "doc") == 0);
}
