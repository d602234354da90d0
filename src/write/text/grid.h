// A table drawn with lines: the cells in their places, the widths of the columns, the picture.
// Widths are columns of text; between two of them stand a space, a border and a space.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/table.h"
#include "write/text/wrap.h"

namespace vanban {

inline constexpr std::size_t border_width = 3;  // space, line, space

struct GridCell {
  std::size_t row = 0, column = 0;
  std::size_t rowspan = 1, colspan = 1;
  std::string text;
  Align align = Align::left;
  // Columns left free beside a number, so that the decimal commas of a column stand in line.
  std::size_t room_left = 0, room_right = 0;
};

struct Grid {
  std::size_t rows = 0, columns = 0;
  std::size_t header_rows = 0;  // the first of the rows; a double line ends them
  std::vector<GridCell> cells;
};

// Widths for a table of at most `width`. A column is at least as wide as its widest word, which may
// make the table wider; it gets what `wanted` says, if anything, else a share by its content.
std::vector<std::size_t> column_widths(const Grid& grid,
                                       const std::vector<std::optional<std::size_t>>& wanted,
                                       std::size_t width);

TextLines draw_grid(const Grid& grid, const std::vector<std::size_t>& widths);

}  // namespace vanban
