// The borders of a drawn table: the columns and lines that they stand in, and the fields between
// them that have no border in common.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vanban {

using Drawing = std::vector<std::u32string>;  // lines, without what stands left of the table

// Fields that belong together, counted from 0; the ends are one past.
struct DrawnCell {
  std::size_t top = 0, bottom = 0, left = 0, right = 0;
};

struct DrawnGrid {
  std::vector<std::size_t> columns;  // of the drawing, where upright borders stand
  std::vector<std::size_t> rows;     // lines of the drawing that hold borders across
  std::size_t header_rows = 0;
  std::vector<DrawnCell> cells;  // row by row
};

bool is_stroke_across(char32_t code);
bool is_upright_stroke(char32_t code);
bool is_box_character(char32_t code);

// Nothing if borders are missing, do not close, or make more fields than that.
std::optional<DrawnGrid> read_drawn_grid(const Drawing& drawing, std::size_t most_fields);

}  // namespace vanban
