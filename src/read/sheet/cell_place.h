// References to cells as spreadsheets write them, "B12" and "A1:C3".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vanban {

// From 0.
struct CellPlace {
  std::size_t row = 0;
  std::size_t column = 0;

  friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

struct CellRange {
  CellPlace first;
  CellPlace last;  // in it, nowhere before the first

  friend bool operator==(const CellRange&, const CellRange&) = default;
};

// Signs of absolute references ($A$1) are skipped. Nothing beyond the last cell that a spreadsheet
// has, XFD1048576.
std::optional<CellPlace> parse_cell_place(std::string_view text);
// A single cell is a range too.
std::optional<CellRange> parse_cell_range(std::string_view text);

}  // namespace vanban
