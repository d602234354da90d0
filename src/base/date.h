// A date whose day, or day and month, or all of it may still be blank for văn thư to fill in.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace vanban {

struct Date {
  int year = 0;  // 0: all of it is blank
  std::optional<int> month;
  std::optional<int> day;

  friend bool operator==(const Date&, const Date&) = default;
};

// "2023-01-31", "2023-01" or "2023"; nothing if the text is none of these or no day of the
// calendar.
std::optional<Date> parse_date(std::string_view text);
bool is_calendar_date(const Date& date);
// No part of it is blank.
bool is_complete(const Date& date);

// "12-15", month and day, as a date of a leap year; nothing if the text is no day of the year.
std::optional<Date> parse_yearly_day(std::string_view text);

// 09/12/2022, 01/7/2025 (digits as in long_date); parts that are blank are left out: 12/2022, 2022.
std::string short_date(const Date& date);
// ngày 05 tháng 01 năm 2020: the day has two digits, the month only in January and February
// (Nghị định 30/2020, Phụ lục I, II.4b). Blank parts are left out.
std::string long_date(const Date& date);
// 15/12, 01/7: a day of every year, digits as in short_date.
std::string yearly_day(int month, int day);

// The first and last day that the date can mean: what is valid at an issue date with a blank day
// must be looked up by these. A day as a number yyyymmdd.
int first_day(const Date& date);
int last_day(const Date& date);

}  // namespace vanban
