#include "units/list_units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/terms.h"
#include "units/describe.h"

namespace vanban {

namespace {

using Line = std::array<std::string, 5>;
constexpr std::string_view column_gap = "  ";

Line line_of(const UnitTable& units, const Unit& unit, const std::optional<Date>& on) {
  return {full_name(unit), std::string(unit.code),
          std::string(term_text(term_of(unit.level), Language::vietnamese)),
          describe_above(units, unit, on.value_or(date_of(unit.valid_to))), period(units, unit)};
}

std::array<std::size_t, 5> column_widths(const std::vector<Line>& lines) {
  std::array<std::size_t, 5> widths{};
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      widths.at(i) = std::max(widths.at(i), count_code_points(line.at(i)));
    }
  }
  return widths;
}

}  // namespace

std::string list_units(const UnitTable& units, std::string_view name, std::optional<Date> on) {
  const std::string wanted = to_nfc(std::string(name));
  std::vector<Line> lines;
  for (const Unit* unit : on ? units.find(wanted, *on) : units.find(wanted)) {
    lines.push_back(line_of(units, *unit, on));
  }
  const auto widths = column_widths(lines);
  std::string text;
  for (const Line& line : lines) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      text += line.at(i);
      text.append(widths.at(i) - count_code_points(line.at(i)), ' ').append(column_gap);
    }
    text += line.back() + "\n";
  }
  return text;
}

}  // namespace vanban
