// Decimal numbers as documents write them, kept exactly: "1.500,5" is 15005 at one place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vanban {

struct Decimal {
  std::int64_t units = 0;
  int places = 0;
};

// Nothing if the text is no such number, or one of more than 15 figures.
std::optional<Decimal> parse_decimal(std::string_view text);
// "1.500,5": zeros at the end of the decimals are left out. Not negative.
std::string printed(const Decimal& number);

std::int64_t power_of_ten(int exponent);

}  // namespace vanban
