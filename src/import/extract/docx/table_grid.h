// The cells of a Word table on its grid, as the file places them → rows of a ManuscriptTable whose
// spans fit: cells that go on from above joined to those, gaps filled with empty cells. Grid places
// are whole numbers from 0 that may be as large as a hostile file likes; nothing is as long as they
// are large.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

using GridPlace = std::int64_t;

struct WordCell {
  GridPlace begin = 0, end = 0;
  bool goes_on_from_above = false;
  ManuscriptCell cell;
};

struct GridRow {
  std::vector<WordCell> cells;
  GridPlace end = 0;  // of the row, with what it leaves free behind its cells; 0: of its last cell
  bool is_header = false;
};

struct GridResult {
  ManuscriptTable table;                // rows, header rows, columns with their alignment
  std::vector<GridPlace> boundaries;    // of the columns: one more than these
  std::vector<ManuscriptLine> covered;  // words in cells that those above cover
  bool fits = true;                     // nothing had to be mended
};

// Nothing if the grid has more than `most` places for cells.
std::optional<GridResult> lay_on_grid(std::vector<GridRow> rows, std::size_t most);

}  // namespace vanban
