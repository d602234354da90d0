#include "check/targets/table_numbers.h"

#include <algorithm>
#include <cstdlib>

#include "base/utf8.h"

namespace vanban {

namespace {

std::string_view trimmed(std::string_view words) {
  for (;;) {
    if (words.starts_with(no_break_space_utf8)) {
      words.remove_prefix(no_break_space_utf8.size());
    } else if (words.ends_with(no_break_space_utf8)) {
      words.remove_suffix(no_break_space_utf8.size());
    } else if (words.starts_with(' ') || words.starts_with('\n')) {
      words.remove_prefix(1);
    } else if (words.ends_with(' ') || words.ends_with('\n')) {
      words.remove_suffix(1);
    } else {
      return words;
    }
  }
}

std::int64_t units_at(const Decimal& number, int places) {
  return number.units * power_of_ten(places - number.places);
}

}  // namespace

CellNumber cell_number(std::string_view words) {
  words = trimmed(words);
  if (words.empty() || words == "-" || words == "–" || words == "—" || words == "…") return {};
  if (const auto value = parse_decimal(words)) return {CellNumber::Kind::number, *value};
  return {CellNumber::Kind::other, {}};
}

Decimal sum_of(const std::vector<Decimal>& numbers) {
  Decimal sum;
  for (const Decimal& number : numbers) sum.places = std::max(sum.places, number.places);
  for (const Decimal& number : numbers) sum.units += units_at(number, sum.places);
  return sum;
}

bool are_equal(const Decimal& one, const Decimal& other) {
  const int places = std::max(one.places, other.places);
  return units_at(one, places) == units_at(other, places);
}

bool differ_by_rounding(const Decimal& sum, const Decimal& total, std::size_t parts) {
  const int places = std::max(sum.places, total.places);
  if (places == 0) return false;
  const std::int64_t difference = std::abs(units_at(sum, places) - units_at(total, places));
  return 2 * difference <= static_cast<std::int64_t>(parts + 1);
}

}  // namespace vanban
