#include "units/unit_rows.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "base/date.h"

namespace vanban {

namespace {

constexpr std::size_t column_count = 6;
using Cells = std::array<std::string_view, column_count>;

std::optional<Cells> split_row(std::string_view line) {
  Cells cells;
  for (std::size_t i = 0; i + 1 < column_count; ++i) {
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    cells[i] = line.substr(0, comma);
    line.remove_prefix(comma + 1);
  }
  if (line.find(',') != std::string_view::npos) return std::nullopt;
  cells.back() = line;
  return cells;
}

// Reads days, whole ones only; 0 for anything else. Few days occur in thousands of rows, mostly one
// of the two before.
class DayReader {
 public:
  int read(std::string_view text) {
    if (text == last_.text) return last_.day;
    std::swap(last_, one_before_);
    if (text == last_.text) return last_.day;
    const std::optional<Date> date = parse_date(text);
    last_ = {text, date && date->day ? first_day(*date) : 0};
    return last_.day;
  }

 private:
  struct Day {
    std::string_view text;
    int day = 0;
  };
  Day last_, one_before_;
};

class RowReader {
 public:
  std::optional<Unit> read(std::string_view line);

 private:
  DayReader from_;
  DayReader to_;
};

bool parent_fits(Level level, std::string_view parent) {
  if (level == Level::province) return parent.empty();
  const std::optional<Level> above = level_of_code(parent);
  return above && *above < level;
}

std::optional<Unit> RowReader::read(std::string_view line) {
  const std::optional<Cells> cells = split_row(line);
  if (!cells) return std::nullopt;
  const auto& [code, type, name, parent, from, to] = *cells;
  const std::optional<Level> level = level_of_code(code);
  if (!level || type.empty() || name.empty() || !parent_fits(*level, parent)) return std::nullopt;
  const Unit unit{
      *level, code, type, name, parent, from_.read(from), to.empty() ? still_valid : to_.read(to)};
  if (unit.valid_from == 0 || unit.valid_to < unit.valid_from) return std::nullopt;
  return unit;
}

bool comes_before(const Unit& a, const Unit& b) {
  return std::tie(a.level, a.code, a.valid_from) < std::tie(b.level, b.code, b.valid_from);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<Level> level_of_code(std::string_view code) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (!std::ranges::all_of(code, is_digit)) return std::nullopt;
  switch (code.size()) {
    case 2:
      return Level::province;
    case 3:
      return Level::district;
    case 5:
      return Level::commune;
    default:
      return std::nullopt;
  }
}

UnitRows read_unit_rows(std::string_view csv) {
  UnitRows rows;
  rows.units.reserve(csv.size() / 40);
  take_line(csv);
  RowReader reader;
  for (std::size_t number = 2; !csv.empty(); ++number) {
    const std::string_view line = take_line(csv);
    if (line.empty()) continue;
    if (const std::optional<Unit> unit = reader.read(line)) {
      rows.units.push_back(*unit);
    } else {
      rows.bad_lines.push_back(number);
    }
  }
  if (!std::is_sorted(rows.units.begin(), rows.units.end(), comes_before)) {
    std::stable_sort(rows.units.begin(), rows.units.end(), comes_before);
  }
  return rows;
}

}  // namespace vanban
