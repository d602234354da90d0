#include "derive/targets/decimal.h"

#include <algorithm>
#include <cstddef>

#include "base/numerals.h"
#include "merge/formats.h"

namespace vanban {

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  constexpr int most_figures = 15;
  if (!parse_number(text)) return std::nullopt;
  Decimal number;
  int figures = 0;
  bool is_decimals = false;
  for (const char c : text) {
    if (c == ',') is_decimals = true;
    if (c < '0' || c > '9') continue;
    if (++figures > most_figures) return std::nullopt;
    number.units = number.units * 10 + (c - '0');
    if (is_decimals) ++number.places;
  }
  return number;
}

std::string printed(const Decimal& number) {
  const std::int64_t scale = power_of_ten(number.places);
  const std::int64_t whole = number.units / scale;
  std::string text = grouped(static_cast<double>(whole));
  std::string decimals = std::to_string(number.units % scale);
  const auto places = static_cast<std::size_t>(number.places);
  decimals.insert(0, places - std::min(places, decimals.size()), '0');
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return decimals.empty() ? text : text + "," + decimals;
}

}  // namespace vanban
