#include "import/extract/markdown/grid_tables.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "import/extract/markdown/markdown_reader.h"
#include "import/extract/markdown/ruled_tables.h"

namespace vanban {

namespace {

constexpr std::string_view fence = "~~~~~~~~~~~~~~~~";

bool is_border(std::string_view line) {
  return line.size() > 2 && line.front() == '+' && line.back() == '+' &&
         line.find_first_not_of("+-=:") == std::string_view::npos;
}

bool is_inside(std::string_view line) {
  return line.size() > 2 && (line.front() == '|' || line.front() == '+') &&
         (line.back() == '|' || line.back() == '+');
}

// The lines of the drawing that begins there, up to its last border; 0 if none does.
std::size_t drawing_length(const std::vector<std::string_view>& lines, std::size_t begin) {
  if (!is_border(trim(lines[begin]))) return 0;
  std::size_t closed = 0;
  for (std::size_t at = begin + 1; at < lines.size() && is_inside(trim(lines[at])); ++at) {
    if (is_border(trim(lines[at]))) closed = at + 1 - begin;
  }
  return closed > 2 ? closed : 0;
}

// Colons in borders say how columns are aligned; a border they are all the same.
std::string without_colons(std::string_view line) {
  std::string plain(trim(line));
  if (!is_border(plain)) return plain;
  const char stroke = plain.find('=') == std::string::npos ? '-' : '=';
  std::ranges::replace(plain, ':', stroke);
  return plain;
}

std::optional<GridTable> read_grid_table(const std::vector<std::string>& lines, std::size_t most) {
  Drawing drawing;
  for (const std::string& line : lines) drawing.push_back(to_utf32(line));
  // A table that is all header ends in two borders.
  if (lines.size() > 3 && is_border(lines[lines.size() - 2])) {
    drawing.pop_back();
    std::ranges::replace(drawing.back(), U'=', U'-');
  }
  const auto grid = read_drawn_grid(drawing, most);
  if (!grid || grid->rows.size() < 2 || grid->columns.size() < 2) return std::nullopt;
  GridTable table{grid->rows.size() - 1, grid->columns.size() - 1, grid->header_rows, {}};
  for (const DrawnCell& cell : grid->cells) {
    const std::size_t from = grid->columns[cell.left] + 1, to = grid->columns[cell.right];
    std::string text;
    for (std::size_t y = grid->rows[cell.top] + 1; y < grid->rows[cell.bottom]; ++y) {
      const std::u32string& line = drawing[y];
      const std::size_t begin = std::min(from, line.size());
      text.append(trim(to_utf8(line.substr(begin, std::min(to, line.size()) - begin))));
      text += '\n';
    }
    table.cells.push_back({cell, std::move(text)});
  }
  return table;
}

struct FoundDrawing {
  std::size_t length = 0;  // lines
  GridTable table;
};

std::optional<FoundDrawing> grid_at(const std::vector<std::string_view>& lines, std::size_t at,
                                    std::size_t most) {
  const std::size_t length = drawing_length(lines, at);
  if (length == 0) return std::nullopt;
  std::vector<std::string> drawing;
  for (std::size_t i = 0; i < length; ++i) drawing.push_back(without_colons(lines[at + i]));
  auto table = read_grid_table(drawing, most);
  if (!table) return std::nullopt;
  return FoundDrawing{length, std::move(*table)};
}

}  // namespace

std::string with_fenced_grids(std::string_view text, std::size_t most_fields, GridTables& grids) {
  const std::vector<std::string_view> lines = lines_of_file(text);
  std::string result;
  for (std::size_t at = 0; at < lines.size();) {
    std::optional<FoundDrawing> found = grid_at(lines, at, most_fields);
    if (!found) {
      if (auto ruled = ruled_table_at(lines, at, most_fields)) {
        found = FoundDrawing{ruled->length, std::move(ruled->table)};
      }
    }
    if (!found) {
      result.append(lines[at++]).append("\n");
      continue;
    }
    result.append(fence).append(" ").append(grid_table_info).append("\n");
    result.append(found->length - 2, '\n');
    result.append(fence).append("\n");
    grids.emplace(at + 1, std::move(found->table));
    at += found->length;
  }
  return result;
}

}  // namespace vanban
