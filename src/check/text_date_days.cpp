#include "check/text_dates.h"

namespace vanban {

std::optional<TextDate> likely_date_at(const Passage& passage, std::size_t at) {
  constexpr int months = 12, longest_month = 31;
  const auto date = date_at(passage, at);
  if (!date) return std::nullopt;
  const auto is_within = [](Range typed, int number, int most) {
    return typed.empty() || (number >= 1 && number <= most);
  };
  const bool is_likely = is_within(date->day_as_typed, date->day, longest_month) &&
                         is_within(date->month_as_typed, date->month, months);
  return is_likely ? date : std::nullopt;
}

std::optional<Date> calendar_date(const TextDate& text) {
  if (text.year == 0) return std::nullopt;
  Date date{text.year, std::nullopt, std::nullopt};
  if (!text.month_as_typed.empty()) {
    date.month = text.month;
    if (!text.day_as_typed.empty()) date.day = text.day;
  }
  return is_calendar_date(date) ? std::optional(date) : std::nullopt;
}

int begin_of(const TextDate& date) {
  if (date.year == 0) return 0;
  const int month = date.quarter != 0 ? date.quarter * 3 - 2 : date.month != 0 ? date.month : 1;
  return date.year * 10000 + month * 100 + (date.day != 0 ? date.day : 1);
}

int end_of(const TextDate& date) {
  if (date.year == 0) return 0;
  const int month = date.quarter != 0 ? date.quarter * 3 : date.month != 0 ? date.month : 12;
  return date.year * 10000 + month * 100 + (date.day != 0 ? date.day : 31);
}

}  // namespace vanban
