// Where Vietnamese official text may break: at spaces, save where words belong together, and after
// the hyphen of a compound. Numbers keep their unit and their label (khoản 2, số 1520/QĐ-TTg, 10 -
// 15%), TM. ỦY BAN NHÂN DÂN stands together, symbols and dates with strokes stay whole, a line
// begins with no dash or closing mark and ends with no opening one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/style.h"

namespace vanban {

// From the best to the worst place.
enum class BreakClass {
  allowed,
  after_hyphen,
  discouraged,  // inside ngày 14 tháng 8 năm 2023: only where nothing else is good
  kept,         // between words that belong together: only where a line would be all gaps
  last_resort,  // inside what is wider than a line by itself: see cut_overlong()
};

// The next line would begin with the byte `at`: behind the spaces, or behind the hyphen.
struct BreakOpportunity {
  std::size_t at = 0;
  BreakClass how{};

  friend bool operator==(const BreakOpportunity&, const BreakOpportunity&) = default;
};

// In the order of the text, without its two ends. The text holds no line feed.
std::vector<BreakOpportunity> find_breaks(std::string_view text, const BreakingWords& breaking);

}  // namespace vanban
