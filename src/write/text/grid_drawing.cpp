#include <algorithm>

#include "base/utf8.h"
#include "write/text/grid.h"

namespace vanban {

namespace {

// Lines that meet at a point, by what leads away from it: 1 left, 2 right, 4 up, 8 down.
constexpr std::u32string_view single_joints = U" ───│┘└┴│┐┌┬│┤├┼";
constexpr std::u32string_view double_joints = U" ═══│╛╘╧│╕╒╤│╡╞╪";

class GridDrawing {
 public:
  GridDrawing(const Grid& grid, const std::vector<std::size_t>& widths)
      : grid_(grid), owners_(grid.rows * grid.columns, nullptr), left_{0}, top_{0} {
    for (const std::size_t width : widths) left_.push_back(left_.back() + width + border_width);
    for (const GridCell& cell : grid.cells) {
      texts_.push_back(wrap(cell.text, width_of(cell)));
      own(cell);
    }
    for (const std::size_t height : row_heights()) top_.push_back(top_.back() + height + 1);
    picture_.assign(top_.back() + 1, std::u32string(left_.back() + 1, U' '));
  }

  TextLines draw() {
    draw_borders();
    for (std::size_t i = 0; i < texts_.size(); ++i) draw_text(grid_.cells.at(i), texts_.at(i));
    TextLines lines;
    for (const std::u32string& line : picture_) lines.push_back(to_utf8(line));
    return lines;
  }

 private:
  std::size_t width_of(const GridCell& cell) const {
    return left_.at(cell.column + cell.colspan) - left_.at(cell.column) - border_width;
  }

  void own(const GridCell& cell) {
    for (std::size_t row = cell.row; row < cell.row + cell.rowspan; ++row) {
      for (std::size_t column = cell.column; column < cell.column + cell.colspan; ++column) {
        owners_.at(row * grid_.columns + column) = &cell;
      }
    }
  }

  // A row is as high as its highest cell; a cell that spans rows makes the last of them higher.
  std::vector<std::size_t> row_heights() const {
    std::vector<std::size_t> heights(grid_.rows, 1);
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (grid_.cells.at(i).rowspan > 1) continue;
      std::size_t& height = heights.at(grid_.cells.at(i).row);
      height = std::max(height, texts_.at(i).size());
    }
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const GridCell& cell = grid_.cells.at(i);
      if (cell.rowspan == 1) continue;
      std::size_t present = cell.rowspan - 1;
      for (std::size_t row = 0; row < cell.rowspan; ++row) present += heights.at(cell.row + row);
      const std::size_t needed = texts_.at(i).size();
      if (needed > present) heights.at(cell.row + cell.rowspan - 1) += needed - present;
    }
    return heights;
  }

  const GridCell* owner(std::size_t row, std::size_t column) const {
    return owners_.at(row * grid_.columns + column);
  }
  // Is there a border above / to the left of this field? Row and column may be one past the end.
  bool border_above(std::size_t row, std::size_t column) const {
    return row == 0 || row == grid_.rows || owner(row - 1, column) != owner(row, column);
  }
  bool border_left(std::size_t row, std::size_t column) const {
    return column == 0 || column == grid_.columns || owner(row, column - 1) != owner(row, column);
  }

  std::size_t arms(std::size_t row, std::size_t column) const {
    const bool left = column > 0 && border_above(row, column - 1);
    const bool right = column < grid_.columns && border_above(row, column);
    const bool up = row > 0 && border_left(row - 1, column);
    const bool down = row < grid_.rows && border_left(row, column);
    return (left ? 1U : 0U) + (right ? 2U : 0U) + (up ? 4U : 0U) + (down ? 8U : 0U);
  }

  void draw_borders() {
    for (std::size_t row = 0; row <= grid_.rows; ++row) {
      const bool ends_header = row == grid_.header_rows && row > 0 && row < grid_.rows;
      const std::u32string_view joints = ends_header ? double_joints : single_joints;
      std::u32string& line = picture_.at(top_.at(row));
      for (std::size_t column = 0; column <= grid_.columns; ++column) {
        const std::size_t x = left_.at(column);
        line.at(x) = joints.at(arms(row, column));
        if (column < grid_.columns && border_above(row, column)) {
          std::fill_n(line.begin() + static_cast<std::ptrdiff_t>(x) + 1,
                      left_.at(column + 1) - x - 1, joints.at(3));
        }
        if (row < grid_.rows && border_left(row, column)) draw_upright(row, x);
      }
    }
  }

  void draw_upright(std::size_t row, std::size_t x) {
    for (std::size_t y = top_.at(row) + 1; y < top_.at(row + 1); ++y) picture_.at(y).at(x) = U'│';
  }

  // Headers stand in the middle of their height, other cells at the top.
  void draw_text(const GridCell& cell, const TextLines& lines) {
    std::size_t y = top_.at(cell.row) + 1;
    if (cell.row < grid_.header_rows) {
      y += (top_.at(cell.row + cell.rowspan) - y - lines.size()) / 2;
    }
    for (const std::string& line : lines) {
      const std::u32string characters = to_utf32(line);
      const std::size_t x = left_.at(cell.column) + 2 + offset(cell, characters.size());
      std::copy(characters.begin(), characters.end(),
                picture_.at(y++).begin() + static_cast<std::ptrdiff_t>(x));
    }
  }

  // How far a line is moved to the right in its cell.
  std::size_t offset(const GridCell& cell, std::size_t columns) const {
    const std::size_t free = width_of(cell) - columns;
    switch (cell.align) {
      case Align::left:
      case Align::justify:
        return 0;
      case Align::center:
        return free / 2;
      case Align::right:
        return free;
      case Align::number:
        break;
    }
    const std::size_t rooms = cell.room_left + cell.room_right;
    return free < rooms ? free / 2 : (free - rooms) / 2 + cell.room_left;
  }

  const Grid& grid_;
  std::vector<const GridCell*> owners_;
  std::vector<std::size_t> left_, top_;  // where the borders are, the last one included
  std::vector<TextLines> texts_;         // by cell
  std::vector<std::u32string> picture_;
};

}  // namespace

TextLines draw_grid(const Grid& grid, const std::vector<std::size_t>& widths) {
  return GridDrawing(grid, widths).draw();
}

}  // namespace vanban
