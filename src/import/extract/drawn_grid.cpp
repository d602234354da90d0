#include "import/extract/drawn_grid.h"

#include <algorithm>
#include <set>

namespace vanban {

namespace {

constexpr std::size_t widest_drawing = 4'000;

enum class Border { none, whole, broken };

class GridReader {
 public:
  explicit GridReader(const Drawing& drawing) : drawing_(drawing) {}

  std::optional<DrawnGrid> read(std::size_t most_fields) {
    if (!find_borders()) return std::nullopt;
    across_ = grid_.columns.size() - 1;
    down_ = grid_.rows.size() - 1;
    if (across_ > most_fields / down_) return std::nullopt;
    if (!read_edges() || !read_cells()) return std::nullopt;
    return std::move(grid_);
  }

 private:
  char32_t at(std::size_t row, std::size_t column) const {
    const std::u32string& line = drawing_[row];
    return column < line.size() ? line[column] : U' ';
  }

  bool is_joint(std::size_t row, std::size_t column) const {
    const char32_t code = at(row, column);
    if (code != U'+') {
      return is_box_character(code) && !is_stroke_across(code) && !is_upright_stroke(code);
    }
    const auto across = [&](std::size_t x) { return at(row, x) == U'-' || at(row, x) == U'='; };
    return (column > 0 && across(column - 1)) || across(column + 1);
  }

  bool find_borders() {
    std::set<std::size_t> columns;
    for (std::size_t row = 0; row < drawing_.size(); ++row) {
      if (drawing_[row].size() > widest_drawing) return false;
      bool has_joint = false;
      for (std::size_t column = 0; column < drawing_[row].size(); ++column) {
        if (!is_joint(row, column)) continue;
        has_joint = true;
        columns.insert(column);
      }
      if (has_joint) grid_.rows.push_back(row);
    }
    grid_.columns.assign(columns.begin(), columns.end());
    const bool closed = grid_.rows.size() >= 2 && grid_.columns.size() >= 2 &&
                        grid_.rows.front() == 0 && grid_.rows.back() + 1 == drawing_.size() &&
                        grid_.columns.front() == 0;
    return closed;
  }

  // Above the field; its row may be one past the end.
  Border border_above(std::size_t row, std::size_t column) const {
    const std::size_t y = grid_.rows[row];
    std::size_t strokes = 0, length = 0;
    for (std::size_t x = grid_.columns[column] + 1; x < grid_.columns[column + 1]; ++x) {
      ++length;
      if (is_stroke_across(at(y, x))) ++strokes;
    }
    // A hyphen of the words in a cell of an ASCII drawing.
    if (strokes == 0 || (strokes < length && at(y, grid_.columns[column] + 1) == U' ')) {
      return Border::none;
    }
    return strokes == length ? Border::whole : Border::broken;
  }

  Border border_left(std::size_t row, std::size_t column) const {
    const std::size_t x = grid_.columns[column];
    std::size_t strokes = 0, length = 0;
    for (std::size_t y = grid_.rows[row] + 1; y < grid_.rows[row + 1]; ++y) {
      ++length;
      if (is_upright_stroke(at(y, x))) ++strokes;
    }
    if (length == 0) return Border::broken;
    if (strokes == 0) return Border::none;
    return strokes == length ? Border::whole : Border::broken;
  }

  bool read_edges() {
    above_.resize((down_ + 1) * across_);
    left_.resize(down_ * (across_ + 1));
    for (std::size_t row = 0; row <= down_; ++row) {
      for (std::size_t column = 0; column < across_; ++column) {
        const Border border = border_above(row, column);
        const bool outer = row == 0 || row == down_;
        if (border == Border::broken || (outer && border == Border::none)) return false;
        above_[row * across_ + column] = border == Border::whole;
      }
      if (ends_header(row)) grid_.header_rows = row;
    }
    for (std::size_t row = 0; row < down_; ++row) {
      for (std::size_t column = 0; column <= across_; ++column) {
        const Border border = border_left(row, column);
        const bool outer = column == 0 || column == across_;
        if (border == Border::broken || (outer && border == Border::none)) return false;
        left_[row * (across_ + 1) + column] = border == Border::whole;
      }
    }
    return true;
  }

  bool ends_header(std::size_t row) const {
    const char32_t stroke = at(grid_.rows[row], grid_.columns[0] + 1);
    return row > 0 && row < down_ && grid_.header_rows == 0 && (stroke == U'═' || stroke == U'=') &&
           at(grid_.rows[0], grid_.columns[0] + 1) != stroke;
  }

  bool is_above(std::size_t row, std::size_t column) const {
    return above_[row * across_ + column];
  }
  bool is_left(std::size_t row, std::size_t column) const {
    return left_[row * (across_ + 1) + column];
  }

  // The largest rectangle from the field on; false if a border runs through it or it is open at a
  // side.
  bool read_cell(std::size_t row, std::size_t column, std::vector<bool>& taken) {
    DrawnCell cell{row, row + 1, column, column + 1};
    while (cell.right < across_ && !is_left(row, cell.right)) ++cell.right;
    while (cell.bottom < down_ && !is_above(cell.bottom, column)) ++cell.bottom;
    for (std::size_t y = cell.top; y < cell.bottom; ++y) {
      for (std::size_t x = cell.left; x < cell.right; ++x) {
        if (taken[y * across_ + x]) return false;
        taken[y * across_ + x] = true;
        if (is_above(y, x) != (y == cell.top) || is_left(y, x) != (x == cell.left)) return false;
      }
      if (!is_left(y, cell.right)) return false;
    }
    for (std::size_t x = cell.left; x < cell.right; ++x) {
      if (!is_above(cell.bottom, x)) return false;
    }
    grid_.cells.push_back(cell);
    return true;
  }

  bool read_cells() {
    std::vector<bool> taken(across_ * down_);
    for (std::size_t row = 0; row < down_; ++row) {
      for (std::size_t column = 0; column < across_; ++column) {
        if (!taken[row * across_ + column] && !read_cell(row, column, taken)) return false;
      }
    }
    return true;
  }

  const Drawing& drawing_;
  DrawnGrid grid_;
  std::size_t across_ = 0, down_ = 0;
  std::vector<bool> above_, left_;
};

}  // namespace

bool is_box_character(char32_t code) {
  return code >= 0x2500 && code <= 0x257F;
}

bool is_stroke_across(char32_t code) {
  return code == U'─' || code == U'━' || code == U'═' || code == U'-' || code == U'=' ||
         code == U'┄' || code == U'┈' || code == U'╌';
}

bool is_upright_stroke(char32_t code) {
  return code == U'│' || code == U'┃' || code == U'║' || code == U'|' || code == U'┆' ||
         code == U'╎';
}

std::optional<DrawnGrid> read_drawn_grid(const Drawing& drawing, std::size_t most_fields) {
  return GridReader(drawing).read(most_fields);
}

}  // namespace vanban
