// The sums that the total of a column may be.
#pragma once

#include <optional>
#include <vector>

#include "check/targets/table_numbers.h"
#include "check/targets/table_rows.h"

namespace vanban {

struct ColumnEntry {
  const TableRow* row = nullptr;
  Decimal value;
  bool is_blank = false;
};

// The sum nearest to the total; nothing if one of them is equal to it, or there is not enough to
// sum. Rows in groups count by their group or one by one.
std::optional<Decimal> wrong_sum(const std::vector<ColumnEntry>& entries, const Decimal& total);

}  // namespace vanban
