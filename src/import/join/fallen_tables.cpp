#include "import/join/fallen_tables.h"

#include <algorithm>

#include "base/utf8.h"
#include "import/extract/drawn_grid.h"

namespace vanban {

namespace {

constexpr std::size_t longest_cell = 48;  // a line of one, in columns
constexpr std::size_t far_inside = 16;    // columns
constexpr std::size_t reach = 8;          // lines of one cell that may stand between figures

bool begins(const PageLine& line, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    return line.bare.starts_with(word) &&
           (line.bare.size() == word.size() || line.bare[word.size()] == ' ' ||
            line.bare[word.size()] == '.');
  });
}

// The first cell of most tables of offices: "TT", "STT", "Số TT".
bool is_ordinal_header(const PageLine& line) {
  return begins(line, {"TT", "STT", "Số TT", "SỐ TT", "Stt", "S TT"}) && line.length() < 120;
}

// Figures and percent signs only: cells of a table, or its ordinals.
bool is_figures_only(const PageLine& line) {
  return line.text.find_first_not_of("0123456789.,%-/+ ") == std::string_view::npos &&
         line.text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_figure(char byte) {
  return byte >= '0' && byte <= '9';
}

// "4 Thư viện trường đại học 100% 100%": an ordinal without a mark, or two values at the end.
bool is_row(const PageLine& line) {
  const std::size_t space = line.text.find(' ');
  const bool ordinal = space != line.text.npos && space <= 3 &&
                       std::ranges::all_of(line.text.substr(0, space), is_figure);
  const bool percents =
      line.text.ends_with("%") && std::ranges::count(line.text, '%') >= 2 && line.length() < 100;
  return (ordinal && line.length() < 100 && !has_end_mark(line)) || percents;
}

bool has_wide_gap(const PageLine& line) {
  return line.bare.substr(line.label.end).find("   ") != std::string_view::npos;
}

bool is_drawn(const PageLine& line) {
  std::size_t at = 0;
  const char32_t first = next_code_point(line.text, at);
  return is_box_character(first) || (first == U'|' && line.text.ends_with("|"));
}

// Far from the margin, and no heading in the middle.
bool stands_apart(const PageLine& line) {
  return line.indent >= far_inside && line.length() < longest_cell && !line.label &&
         !is_all_capitals(line) && !has_end_mark(line);
}

bool is_cell(const PageLine& line) {
  return stands_apart(line) || is_figures_only(line) || is_row(line) || has_wide_gap(line) ||
         is_drawn(line);
}

// What no cell of a table begins with.
bool leaves_table(const PageLine& line) {
  switch (line.label.kind) {
    case LineLabel::Kind::none:
    case LineLabel::Kind::bracket:
      return false;
    case LineLabel::Kind::number:
      return line.label.end < line.bare.size() && !has_wide_gap(line);
    default:
      // "- 2027" far inside goes on in a cell.
      return !has_wide_gap(line) && line.label.end < line.bare.size() &&
             (line.indent < far_inside || line.length() >= longest_cell);
  }
}

class TableFinder {
 public:
  explicit TableFinder(std::vector<PageLine>& lines)
      : lines_(lines),
        width_(usual_width(lines)),
        short_(std::min(longest_cell, width_ * 55 / 100)) {}

  std::vector<std::size_t> find() {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < lines_.size();) {
      const std::size_t end = begins_table(at) ? table_end(at) : at;
      if (end < at + 3 && !(end > at && is_drawn(lines_[at])) && !is_head_and_row(at, end)) {
        ++at;
        continue;
      }
      found.push_back(at);
      for (; at < end; ++at) lines_[at].zone = LineZone::fallen_table;
    }
    return found;
  }

 private:
  // "TT    Hoạt động    Chủ trì" / "1    Tập huấn    Sở Y tế".
  bool is_head_and_row(std::size_t at, std::size_t end) const {
    return end == at + 2 && is_ordinal_header(lines_[at]) && has_wide_gap(lines_[at]) &&
           has_wide_gap(lines_[at + 1]);
  }

  // Of the lines of the text, but for a few that are wider.
  static std::size_t usual_width(const std::vector<PageLine>& lines) {
    std::vector<std::size_t> ends;
    for (const PageLine& line : lines) {
      if (line.zone == LineZone::body) ends.push_back(line.end);
    }
    if (ends.empty()) return 2 * longest_cell;
    const auto wide = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() * 9 / 10);
    std::ranges::nth_element(ends, wide);
    return *wide;
  }

  // A sentence that goes on in the next lines, in text that was broken to fit a page.
  bool is_running_text(std::size_t at) const {
    if (!is_wide(lines_[at]) || has_end_mark(lines_[at])) return false;
    for (std::size_t i = at + 1; i < at + reach && is_body(i); ++i) {
      if (is_cell(lines_[i]) || lines_[i].label) return false;
      if (i == at + 1 && !opens_in_lower_case(lines_[i])) return false;
      if (lines_[i].last == U'.') return true;
      if (!is_wide(lines_[i])) return false;
    }
    return false;
  }

  bool is_wide(const PageLine& line) const {
    return line.length() * 100 >= width_ * 80 && line.length() < 130 && !is_cell(line);
  }

  bool is_short(const PageLine& line) const {
    return line.length() < short_ && line.last != U'.' && line.last != U':' &&
           !is_all_capitals(line);
  }

  bool is_body(std::size_t at) const {
    return at < lines_.size() && lines_[at].zone == LineZone::body;
  }

  bool begins_table(std::size_t at) const {
    if (!is_body(at)) return false;
    const PageLine& line = lines_[at];
    if (is_drawn(line)) return true;
    if (is_ordinal_header(line)) return true;
    return cells_from(at) >= 3 && (is_cell(line) && !(line.label && !has_wide_gap(line)));
  }

  // Cells among the lines from there on, as long as they stay close.
  std::size_t cells_from(std::size_t at) const {
    std::size_t cells = 0;
    for (std::size_t i = at; i < at + reach && is_body(i); ++i) {
      if (i > at && leaves_table(lines_[i])) break;
      if (is_cell(lines_[i])) ++cells;
    }
    return cells;
  }

  std::size_t table_end(std::size_t begin) const {
    std::size_t end = begin + 1;
    bool has_cells =
        is_cell(lines_[begin]) || (is_ordinal_header(lines_[begin]) && is_body(begin + 2) &&
                                   is_short(lines_[begin + 1]) && is_short(lines_[begin + 2]));
    for (std::size_t i = begin + 1; is_body(i) && i < end + reach; ++i) {
      if (leaves_table(lines_[i]) || lines_[i].follows_other_block || is_running_text(i)) break;
      // Short lines below each other are cells, too, once there is a table.
      const bool in_column = has_cells && is_short(lines_[i]) && is_short(lines_[i - 1]);
      has_cells = has_cells || is_cell(lines_[i]);
      if (is_cell(lines_[i]) || in_column) end = i + 1;
    }
    if (!has_cells) return begin;
    // The rest of the last row.
    while (is_body(end) && !leaves_table(lines_[end]) && is_short(lines_[end])) ++end;
    return end;
  }

  std::vector<PageLine>& lines_;
  std::size_t width_, short_;
};

}  // namespace

std::vector<std::size_t> find_fallen_tables(std::vector<PageLine>& lines) {
  return TableFinder(lines).find();
}

}  // namespace vanban
