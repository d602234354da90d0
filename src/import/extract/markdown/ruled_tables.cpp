#include "import/extract/markdown/ruled_tables.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

using Lines = std::vector<std::string_view>;

struct Columns {
  std::vector<std::size_t> begins;  // in characters

  bool empty() const { return begins.empty(); }
};

constexpr std::size_t most_header_lines = 12;

bool is_long_dash(std::string_view line) {
  const std::string_view text = trim(line);
  constexpr std::size_t shortest = 10;
  return text.size() >= shortest && text.find_first_not_of('-') == std::string_view::npos;
}

// Two groups of dashes or more, one or two spaces between them: heads of documents have wide gaps.
Columns columns_of(std::string_view line) {
  if (line.find_first_not_of(" -") != std::string_view::npos) return {};
  Columns columns;
  std::size_t end = 0;
  for (std::size_t at = line.find('-'); at != line.npos; at = line.find('-', end)) {
    if (!columns.empty() && at - end > 2) return {};
    columns.begins.push_back(at);
    end = std::min(line.find(' ', at), line.size());
    if (end - at < 2) return {};
  }
  return columns.begins.size() < 2 ? Columns{} : columns;
}

bool is_empty_line(std::string_view line) {
  return trim(line).empty();
}

class RuledReader {
 public:
  RuledReader(const Columns& columns, std::size_t most) : columns_(columns), most_(most) {}

  // False if a word stands across the columns.
  bool add_row(const Lines& lines, std::size_t begin, std::size_t end) {
    const std::size_t count = columns_.begins.size();
    std::vector<std::string> cells(count);
    for (std::size_t at = begin; at < end; ++at) {
      const std::u32string line = to_utf32(lines[at]);
      if (line.find_first_not_of(U' ') < columns_.begins.front()) return false;
      for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = columns_.begins[i];
        const std::size_t to = i + 1 < count ? columns_.begins[i + 1] : line.size();
        if (from > 0 && from < line.size() && line[from - 1] != U' ') return false;
        if (from >= line.size()) continue;
        const std::string words = to_utf8(line.substr(from, std::max(to, from) - from));
        cells[i].append(trim(words)).append("\n");
      }
    }
    for (std::size_t i = 0; i < count; ++i) {
      const DrawnCell place{table_.rows, table_.rows + 1, i, i + 1};
      table_.cells.push_back({place, std::move(cells[i])});
    }
    ++table_.rows;
    return table_.cells.size() <= most_;
  }

  void end_header() { table_.header_rows = table_.rows; }

  std::optional<RuledTable> finish(std::size_t length) {
    if (table_.rows == table_.header_rows) return std::nullopt;
    table_.columns = columns_.begins.size();
    return RuledTable{length, std::move(table_)};
  }

 private:
  const Columns& columns_;
  std::size_t most_;
  GridTable table_;
};

// Rows are parted by empty lines and end at a long dash.
std::optional<RuledTable> read_between_dashes(const Lines& lines, std::size_t at,
                                              std::size_t most) {
  std::size_t rule = at + 1;
  while (rule < lines.size() && rule - at <= most_header_lines && columns_of(lines[rule]).empty()) {
    if (is_empty_line(lines[rule])) return std::nullopt;
    ++rule;
  }
  if (rule >= lines.size()) return std::nullopt;
  const Columns columns = columns_of(lines[rule]);
  if (columns.empty()) return std::nullopt;
  RuledReader reader(columns, most);
  if (rule > at + 1 && !reader.add_row(lines, at + 1, rule)) return std::nullopt;
  reader.end_header();
  std::size_t begin = rule + 1;
  for (std::size_t i = begin; i < lines.size(); ++i) {
    const bool ends = is_long_dash(lines[i]);
    if (!ends && !is_empty_line(lines[i])) continue;
    if (i > begin && !reader.add_row(lines, begin, i)) return std::nullopt;
    begin = i + 1;
    if (ends) return reader.finish(i + 1 - at);
  }
  return std::nullopt;
}

// A header line above the dashes, a row a line below them.
std::optional<RuledTable> read_rows_of_lines(const Lines& lines, std::size_t at, std::size_t most) {
  if (at + 1 >= lines.size() || is_empty_line(lines[at])) return std::nullopt;
  const Columns columns = columns_of(lines[at + 1]);
  const bool begins = at == 0 || is_empty_line(lines[at - 1]);
  if (columns.empty() || !begins) return std::nullopt;
  RuledReader reader(columns, most);
  if (!reader.add_row(lines, at, at + 1)) return std::nullopt;
  reader.end_header();
  std::size_t i = at + 2;
  for (; i < lines.size() && !is_empty_line(lines[i]); ++i) {
    if (!reader.add_row(lines, i, i + 1)) return std::nullopt;
  }
  return reader.finish(i - at);
}

}  // namespace

std::optional<RuledTable> ruled_table_at(const Lines& lines, std::size_t at,
                                         std::size_t most_fields) {
  if (is_long_dash(lines[at])) return read_between_dashes(lines, at, most_fields);
  return read_rows_of_lines(lines, at, most_fields);
}

}  // namespace vanban
