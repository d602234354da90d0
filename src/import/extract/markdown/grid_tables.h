// Tables drawn with strokes inside Markdown, as pandoc writes them: grids (+---+, | a |, +===+) and
// columns under dashes (--- ---) between two long dashes or ending at an empty line. The parser
// knows nothing of them: they go past it in fences of their own.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/extract/drawn_grid.h"

namespace vanban {

inline constexpr std::string_view grid_table_info = "vanban-drawn-table";

struct GridTableCell {
  DrawnCell place;
  std::string text;  // Markdown
};

struct GridTable {
  std::size_t rows = 0, columns = 0, header_rows = 0;
  std::vector<GridTableCell> cells;  // row by row
};

// By the number of the line that the fence has taken the place of, its first one.
using GridTables = std::map<std::size_t, GridTable>;

// The text with a fence in the place of each drawing that is whole and has no more fields than
// that, as many lines as before.
std::string with_fenced_grids(std::string_view text, std::size_t most_fields, GridTables& grids);

}  // namespace vanban
