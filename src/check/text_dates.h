// Dates as texts write them: "15/9/2026", "15-9-2026", "ngày 15 tháng 9 năm 2026", "ngày … tháng 9
// năm 2026", "tháng 9/2025", "quý I năm 2025", "năm 2025", "15/12". They are read as they stand,
// also those that no calendar has ("ngày 31/9/2026"): rules differ in which of them they ask about.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/folded_words.h"
#include "check/passage.h"

namespace vanban {

struct TextDate {
  std::size_t begin = 0, end = 0;  // tokens; "ngày", "tháng", "quý", "năm" belong to it
  Range range;                     // bytes, from the first figure to the last
  int year = 0, quarter = 0, month = 0, day = 0;  // 0: not written, or left blank
  Range day_as_typed, month_as_typed;             // bytes; empty: not written
  bool follows_day = false;                       // the word "ngày" begins it
  bool is_long = false;  // the word "tháng" stands between day and month; else a mark
  bool goes_on = false;  // a stroke stands right behind it: "24/24/7", "15/9/2026/QĐ"
};

// The date that begins with that token.
std::optional<TextDate> date_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                                std::size_t at);

inline std::optional<TextDate> date_at(const Passage& passage, std::size_t at) {
  return date_at(passage.words, passage.tokens, at);
}

// The same, but no "32/12" and no "15/13", which are shares and numbers.
std::optional<TextDate> likely_date_at(const Passage& passage, std::size_t at);

// All of them, from left to right.
std::vector<TextDate> dates_in(const Passage& passage);

// Nothing without a year, and for days that the calendar does not have. A day of no month is left
// out, and so is a quarter.
std::optional<Date> calendar_date(const TextDate& date);

// The number that the token is; nothing for other words and more than four digits.
std::optional<int> integer_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                              std::size_t at);

inline std::optional<int> integer_at(const Passage& passage, std::size_t at) {
  return integer_at(passage.words, passage.tokens, at);
}

// The first and last day it means, yyyymmdd; 0 without a year.
int begin_of(const TextDate& date);
int end_of(const TextDate& date);

}  // namespace vanban
