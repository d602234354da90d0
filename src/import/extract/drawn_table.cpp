#include "import/extract/drawn_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "import/extract/drawn_grid.h"

namespace vanban {

namespace {

bool is_ascii_rule(std::string_view text) {
  return text.size() >= 5 && text.front() == '+' && text.back() == '+' &&
         text.find_first_not_of("+-=") == std::string_view::npos;
}

bool opens_box(std::string_view text) {
  for (const std::string_view corner : {"┌", "╔", "┏", "╒", "╓"}) {
    if (text.starts_with(corner)) return true;
  }
  return false;
}

bool closes_box(std::string_view text) {
  for (const std::string_view corner : {"└", "╚", "┗", "╘", "╙"}) {
    if (text.starts_with(corner)) return true;
  }
  return false;
}

bool goes_on_in_box(std::string_view text) {
  std::size_t at = 0;
  const char32_t first = text.empty() ? U' ' : next_code_point(text, at);
  return is_box_character(first) || first == U'|' || first == U'+';
}

std::size_t indent_of(std::string_view text) {
  return std::min(text.find_first_not_of(' '), text.size());
}

// How far the words of a line of a cell stand from its borders, the space beside them not counted.
struct Room {
  std::size_t left = 0, right = 0;
};

// Alignments in the order of the bits below.
constexpr std::array<Align, 3> alignments = {Align::left, Align::center, Align::right};
constexpr unsigned all_alignments = 7;

unsigned alignments_of(const std::vector<Room>& rooms) {
  unsigned possible = all_alignments;
  for (const Room room : rooms) {
    if (room.left > 0) possible &= ~1U;
    if (room.right < room.left || room.right > room.left + 1) possible &= ~2U;
    if (room.right > 0) possible &= ~4U;
  }
  return possible;
}

class TableReader {
 public:
  TableReader(std::span<const ManuscriptLine> lines, const Drawing& drawing, const DrawnGrid& grid)
      : lines_(lines), drawing_(drawing), grid_(grid) {}

  ManuscriptTable read() {
    table_.columns.resize(grid_.columns.size() - 1);
    table_.rows.resize(grid_.rows.size() - 1);
    table_.header_rows = grid_.header_rows;
    table_.where = lines_.front().where;
    std::vector<unsigned> possible;
    for (const DrawnCell& cell : grid_.cells) possible.push_back(read_cell(cell));
    align_columns(possible);
    align_cells(possible);
    return std::move(table_);
  }

 private:
  // Its words go into the table; returns how they may be aligned.
  unsigned read_cell(const DrawnCell& drawn) {
    ManuscriptCell cell;
    cell.rowspan = drawn.bottom - drawn.top;
    cell.colspan = drawn.right - drawn.left;
    const std::size_t from = grid_.columns[drawn.left] + 1, to = grid_.columns[drawn.right];
    std::vector<Room> rooms;
    std::string words;
    std::size_t first = 0;
    for (std::size_t y = grid_.rows[drawn.top] + 1; y < grid_.rows[drawn.bottom]; ++y) {
      const std::u32string& line = drawing_[y];
      const auto begin = std::min(from, line.size()), end = std::min(to, line.size());
      const std::u32string_view field = std::u32string_view(line).substr(begin, end - begin);
      const auto left = field.find_first_not_of(U' ');
      if (left == field.npos) continue;
      const auto right = field.find_last_not_of(U' ');
      rooms.push_back(
          {left > 0 ? left - 1 : 0, field.size() - right > 2 ? field.size() - right - 2 : 0});
      if (words.empty()) first = y;
      if (!words.empty()) words += ' ';
      words += to_utf8(field.substr(left, right + 1 - left));
    }
    cell.where = lines_[words.empty() ? grid_.rows[drawn.top] + 1 : first].where;
    cell_words_.push_back(words);
    if (!words.empty()) cell.lines.push_back(line_of(std::move(words), cell.where));
    table_.rows[drawn.top].push_back(std::move(cell));
    return alignments_of(rooms);
  }

  static ManuscriptLine line_of(std::string words, Location where) {
    ManuscriptLine line;
    line.text = std::move(words);
    line.is_paragraph = true;
    line.starred = true;
    line.where = where;
    return line;
  }

  // As most of the cells of a column may be; left if all are equally likely.
  void align_columns(const std::vector<unsigned>& possible) {
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      std::array<std::size_t, 3> votes{};
      for (std::size_t i = 0; i < possible.size(); ++i) {
        const DrawnCell& cell = grid_.cells[i];
        const bool counts = cell.left == column && cell.right == column + 1 &&
                            cell.top >= grid_.header_rows && possible[i] != all_alignments;
        for (std::size_t bit = 0; counts && bit < 3; ++bit) votes[bit] += possible[i] >> bit & 1U;
      }
      // Ordinals hardly ever stand at the left.
      if (votes[1] == votes[0] && holds_figures_only(column)) votes[0] = 0;
      const auto most = std::ranges::max_element(votes) - votes.begin();
      table_.columns[column].align = alignments[static_cast<std::size_t>(most)];
    }
  }

  bool holds_figures_only(std::size_t column) const {
    for (std::size_t i = 0; i < cell_words_.size(); ++i) {
      const DrawnCell& cell = grid_.cells[i];
      const bool counts =
          cell.left == column && cell.right == column + 1 && cell.top >= grid_.header_rows;
      if (counts && cell_words_[i].find_first_not_of("0123456789.,%") != std::string::npos) {
        return false;
      }
    }
    return true;
  }

  // Cells that cannot be aligned as their column is, nor, in the header, in the middle.
  void align_cells(const std::vector<unsigned>& possible) {
    std::vector<std::size_t> next(table_.rows.size());
    for (std::size_t i = 0; i < possible.size(); ++i) {
      const DrawnCell& drawn = grid_.cells[i];
      ManuscriptCell& cell = table_.rows[drawn.top][next[drawn.top]++];
      const Align usual =
          drawn.top < grid_.header_rows ? Align::center : table_.columns[drawn.left].align;
      const auto bit =
          static_cast<std::size_t>(std::ranges::find(alignments, usual) - alignments.begin());
      if (possible[i] >> bit & 1U) continue;
      for (std::size_t other = 0; other < alignments.size(); ++other) {
        if (possible[i] == 1U << other) cell.align = alignments[other];
      }
    }
  }

  std::span<const ManuscriptLine> lines_;
  const Drawing& drawing_;
  const DrawnGrid& grid_;
  std::vector<std::string> cell_words_;  // by cell of the grid
  ManuscriptTable table_;
};

}  // namespace

std::size_t drawn_lines(std::span<const ManuscriptLine> lines) {
  if (lines.empty()) return 0;
  const std::string_view first = trim(lines.front().text);
  const bool box = opens_box(first);
  if (!box && !is_ascii_rule(first)) return 0;
  std::size_t count = 1, closed = 0;
  for (; count < lines.size(); ++count) {
    const std::string_view text = trim(lines[count].text);
    if (!goes_on_in_box(text) || (box && opens_box(text))) break;
    if (box && closes_box(text)) return count + 1;
    if (!box && is_ascii_rule(text)) closed = count + 1;
  }
  return box ? count : std::max(closed, std::size_t{1});
}

std::optional<ManuscriptTable> read_drawn_table(std::span<const ManuscriptLine> lines,
                                                std::size_t most_fields) {
  if (lines.size() < 3) return std::nullopt;
  const std::size_t indent = indent_of(lines.front().text);
  Drawing drawing;
  for (const ManuscriptLine& line : lines) {
    if (indent_of(line.text) != indent) return std::nullopt;
    drawing.push_back(to_utf32(std::string_view(line.text).substr(indent)));
  }
  const std::optional<DrawnGrid> grid = read_drawn_grid(drawing, most_fields);
  if (!grid) return std::nullopt;
  return TableReader(lines, drawing, *grid).read();
}

}  // namespace vanban
