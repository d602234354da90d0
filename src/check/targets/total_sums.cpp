#include "check/targets/total_sums.h"

#include <algorithm>
#include <cmath>

namespace vanban {

namespace {

double as_double(const Decimal& number) {
  return static_cast<double>(number.units) / static_cast<double>(power_of_ten(number.places));
}

// Groups down to the level, and in their place what is in them where they have no number.
std::vector<Decimal> at_level(const std::vector<ColumnEntry>& entries, std::size_t level) {
  std::vector<Decimal> numbers;
  std::size_t counted = SIZE_MAX;  // deeper rows than this are in a sum already
  for (const ColumnEntry& entry : entries) {
    const std::size_t own = entry.row->level;
    if (own > counted) continue;
    counted = SIZE_MAX;
    if (entry.is_blank) continue;
    const bool is_leaf = !entry.row->has_parts;
    if (own < level && !is_leaf) continue;
    numbers.push_back(entry.value);
    if (!is_leaf) counted = own;
  }
  return numbers;
}

std::vector<Decimal> of_mark(const std::vector<ColumnEntry>& entries, RowMark mark) {
  std::vector<Decimal> numbers;
  for (const ColumnEntry& entry : entries) {
    if (!entry.is_blank && entry.row->mark == mark) numbers.push_back(entry.value);
  }
  return numbers;
}

std::vector<std::vector<Decimal>> ways_to_sum(const std::vector<ColumnEntry>& entries) {
  std::vector<std::vector<Decimal>> ways;
  std::size_t deepest = 0;
  for (const ColumnEntry& entry : entries) deepest = std::max(deepest, entry.row->level);
  for (std::size_t level = 0; level <= deepest; ++level) ways.push_back(at_level(entries, level));
  for (const RowMark mark : {RowMark::none, RowMark::capital, RowMark::roman, RowMark::number,
                             RowMark::decimal, RowMark::third, RowMark::letter, RowMark::dash}) {
    ways.push_back(of_mark(entries, mark));
  }
  std::vector<Decimal> all;
  for (const ColumnEntry& entry : entries) {
    if (!entry.is_blank) all.push_back(entry.value);
  }
  ways.push_back(std::move(all));
  return ways;
}

// The first rows may be the parts, and those behind count the same things in another way.
bool is_sum_of_first(const std::vector<Decimal>& numbers, const Decimal& total) {
  Decimal sum;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    sum = sum_of({sum, numbers[i]});
    if (i > 0 && are_equal(sum, total)) return true;
  }
  return false;
}

}  // namespace

std::optional<Decimal> wrong_sum(const std::vector<ColumnEntry>& entries, const Decimal& total) {
  std::optional<Decimal> nearest;
  for (const std::vector<Decimal>& numbers : ways_to_sum(entries)) {
    if (numbers.empty()) continue;
    const Decimal sum = sum_of(numbers);
    if (are_equal(sum, total) || differ_by_rounding(sum, total, numbers.size())) return {};
    if (is_sum_of_first(numbers, total)) return {};
    if (numbers.size() < 2) continue;
    const auto distance = [&](const Decimal& other) {
      return std::fabs(as_double(other) - as_double(total));
    };
    if (!nearest || distance(sum) < distance(*nearest)) nearest = sum;
  }
  return nearest;
}

}  // namespace vanban
