#include "write/sharing/shares_table.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"
#include "derive/targets/decimal.h"
#include "diag/terms.h"

namespace vanban {

namespace {

using Line = std::vector<std::string>;

constexpr std::size_t columns_of_words = 2;  // to the left, the numbers behind them to the right
constexpr std::string_view column_gap = "  ";

std::string_view sign_of(const SharedTotal& total) {
  if (total.parts.empty()) return "";
  switch (total.parts.begin()->second.bound) {
    case TargetValue::Bound::over:
      return " >";
    case TargetValue::Bound::at_least:
      return " ≥";
    case TargetValue::Bound::none:
      break;
  }
  return "";
}

std::string sum_of(const SharedTotal& total) {
  Decimal sum;
  for (const auto& [code, part] : total.parts) {
    Decimal number = parse_decimal(part.text).value_or(Decimal{});
    const int places = std::max(sum.places, number.places);
    sum.units = sum.units * power_of_ten(places - sum.places) +
                number.units * power_of_ten(places - number.places);
    sum.places = places;
  }
  return printed(sum);
}

Line line_of(const Unit& unit, const std::vector<SharedTotal>& totals) {
  const std::string code(unit.code);
  Line line = {code, full_name(unit)};
  for (const SharedTotal& total : totals) {
    const auto part = total.parts.find(code);
    line.push_back(part != total.parts.end() ? part->second.text : "");
  }
  return line;
}

std::vector<std::size_t> widths_of(const std::vector<Line>& lines) {
  std::vector<std::size_t> widths(lines.front().size());
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      widths[i] = std::max(widths[i], count_code_points(line[i]));
    }
  }
  return widths;
}

std::string set(const Line& line, const std::vector<std::size_t>& widths) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string padding(widths[i] - count_code_points(line[i]), ' ');
    if (i > 0) text += column_gap;
    text += i < columns_of_words ? line[i] + padding : padding + line[i];
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

}  // namespace

std::string shares_table(const std::vector<const Unit*>& units,
                         const std::vector<SharedTotal>& totals, Language language) {
  const auto word = [language](std::string_view term) {
    return std::string(term_text(term, language));
  };
  Line head = {word("shared-code"), word("shared-unit")};
  Line sums = {"", word("shared-sum")};
  for (const SharedTotal& total : totals) {
    head.push_back(total.target + " " + total.year + std::string(sign_of(total)));
    sums.push_back(sum_of(total));
  }
  std::vector<Line> lines = {std::move(head)};
  for (const Unit* unit : units) lines.push_back(line_of(*unit, totals));
  lines.push_back(std::move(sums));

  const std::vector<std::size_t> widths = widths_of(lines);
  std::string text;
  for (const Line& line : lines) text += set(line, widths);
  return text;
}

}  // namespace vanban
