// Dates as texts write them, read from the tokens of a passage: "15/9/2026", "ngày 15 tháng 9 năm
// 2026", "tháng 9/2025", "quý I năm 2025", "năm 2025", "15/12". Parts that are not written are 0.
#pragma once

#include <cstddef>
#include <optional>

#include "check/passage.h"

namespace vanban {

struct TextDate {
  std::size_t begin = 0, end = 0;  // tokens
  int year = 0, quarter = 0, month = 0, day = 0;
};

// A date that begins with that token; "ngày", "tháng", "quý", "năm" belong to it.
std::optional<TextDate> date_at(const Passage& passage, std::size_t token);

// The number that the token is; nothing for other words and more than four digits.
std::optional<int> number_at(const Passage& passage, std::size_t token);

// The first and last day it means, yyyymmdd; 0 without a year.
int begin_of(const TextDate& date);
int end_of(const TextDate& date);

Range range_of(const Passage& passage, std::size_t begin, std::size_t end);

}  // namespace vanban
