// The numbers in the cells of a table, kept exactly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/targets/decimal.h"

namespace vanban {

struct CellNumber {
  enum class Kind { blank, number, other };  // blank: nothing, or "-"
  Kind kind = Kind::blank;
  Decimal value;
};

// "1.500,5", "05"; a unit behind it makes it something else.
CellNumber cell_number(std::string_view words);

// Exact as long as fifteen figures suffice.
Decimal sum_of(const std::vector<Decimal>& numbers);
bool are_equal(const Decimal& one, const Decimal& other);
// Numbers with decimals may have been rounded, each by half of its last place.
bool differ_by_rounding(const Decimal& sum, const Decimal& total, std::size_t parts);

}  // namespace vanban
