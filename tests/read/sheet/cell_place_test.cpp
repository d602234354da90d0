#include "read/sheet/cell_place.h"

#include <doctest/doctest.h>

#include "read/sheet/sheet.h"

namespace vanban {

TEST_CASE("places of cells") {
  CHECK(parse_cell_place("A1") == CellPlace{0, 0});
  CHECK(parse_cell_place("$AA$10") == CellPlace{9, 26});
  CHECK(parse_cell_place("XFD1048576") == CellPlace{1'048'575, 16'383});
  for (const char* text : {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "AAAAAAAAAAAAAAAAAA1",
                           "A99999999999999999999", "A-1"}) {
    CHECK_MESSAGE(parse_cell_place(text) == std::nullopt, text);
  }
}

TEST_CASE("ranges, whichever corners are named") {
  CHECK(parse_cell_range("A1:C3") == CellRange{{0, 0}, {2, 2}});
  CHECK(parse_cell_range("C1:A3") == CellRange{{0, 0}, {2, 2}});
  CHECK(parse_cell_range("B2") == CellRange{{1, 1}, {1, 1}});
  CHECK(parse_cell_range("A:B") == std::nullopt);
  CHECK(parse_cell_range(":") == std::nullopt);
}

TEST_CASE("letters of columns") {
  CHECK(column_letters(1) == "A");
  CHECK(column_letters(26) == "Z");
  CHECK(column_letters(27) == "AA");
  CHECK(column_letters(702) == "ZZ");
  CHECK(column_letters(16'384) == "XFD");
  CHECK(cell_name(12, 2) == "B12");
}

}  // namespace vanban
