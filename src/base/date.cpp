#include "base/date.h"

#include <chrono>
#include <cstddef>
#include <fmt/format.h>

#include "base/numerals.h"

namespace vanban {

namespace {

// Exactly `digits` digits at the front of the text, which they are cut from.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int number = 0;
  for (const char digit : text.substr(0, digits)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  text.remove_prefix(digits);
  return number;
}

std::optional<int> take_part(std::string_view& text) {
  if (text.empty() || text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  return take_number(text, 2);
}

int days_in_month(int year, int month) {
  const std::chrono::month_day_last month_end{std::chrono::month{static_cast<unsigned>(month)}};
  const std::chrono::year_month_day_last last{std::chrono::year{year}, month_end};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string month_number(int month) {
  return month <= 2 ? padded(month) : fmt::format("{}", month);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  const std::optional<int> year = take_number(text, 4);
  if (!year) return std::nullopt;
  Date date{*year, std::nullopt, std::nullopt};
  if (!text.empty()) {
    date.month = take_part(text);
    if (!date.month) return std::nullopt;
  }
  if (!text.empty()) {
    date.day = take_part(text);
    if (!date.day) return std::nullopt;
  }
  if (!text.empty() || !is_calendar_date(date)) return std::nullopt;
  return date;
}

std::optional<Date> parse_yearly_day(std::string_view text) {
  std::optional<Date> date = parse_date("2024-" + std::string(text));
  return date && date->day ? date : std::nullopt;
}

bool is_calendar_date(const Date& date) {
  if (date.year < 1 || date.year > 9999) return false;
  if (!date.month) return !date.day;
  if (*date.month < 1 || *date.month > 12) return false;
  return !date.day || (*date.day >= 1 && *date.day <= days_in_month(date.year, *date.month));
}

bool is_complete(const Date& date) {
  return date.year > 0 && date.month && date.day;
}

std::string short_date(const Date& date) {
  std::string text;
  if (date.day) text += padded(*date.day) + "/";
  if (date.month) text += month_number(*date.month) + "/";
  return date.year == 0 ? text : text + fmt::format("{}", date.year);
}

std::string long_date(const Date& date) {
  std::string text;
  if (date.day) text += "ngày " + padded(*date.day) + " ";
  if (date.month) text += "tháng " + month_number(*date.month) + " ";
  return date.year == 0 ? text : text + fmt::format("năm {}", date.year);
}

std::string yearly_day(int month, int day) {
  return padded(day) + "/" + month_number(month);
}

int first_day(const Date& date) {
  return date.year * 10000 + date.month.value_or(1) * 100 + date.day.value_or(1);
}

int last_day(const Date& date) {
  const int month = date.month.value_or(12);
  return date.year * 10000 + month * 100 + date.day.value_or(days_in_month(date.year, month));
}

}  // namespace vanban
