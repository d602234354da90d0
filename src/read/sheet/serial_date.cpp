#include "read/sheet/serial_date.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>

#include "base/date.h"

namespace vanban {

namespace {

constexpr int day_that_never_was = 60;
constexpr int seconds_a_day = 86'400;

struct Moment {
  int day_number = 0;  // in the system of 1900
  int seconds = 0;     // of the day
};

std::string show_date(int day_number, const DateParts& parts) {
  const auto before_first = std::chrono::sys_days(std::chrono::year(1899) / 12 / 31);
  const int since = day_number < day_that_never_was ? day_number : day_number - 1;
  const std::chrono::year_month_day date(before_first + std::chrono::days(since));
  const bool leap = day_number == day_that_never_was;
  const unsigned day = leap ? 29 : static_cast<unsigned>(date.day());
  const unsigned month = leap ? 2 : static_cast<unsigned>(date.month());
  std::string text;
  if (parts.day) text += fmt::format("{:02}", day);
  if (parts.month) text += fmt::format("{}{:02}", text.empty() ? "" : "/", month);
  if (parts.year) {
    text += fmt::format("{}{:04}", text.empty() ? "" : "/", static_cast<int>(date.year()));
  }
  return text;
}

std::string show_time(const Moment& moment, const DateParts& parts) {
  const int days = parts.elapsed ? moment.day_number : 0;
  const int hours = days * 24 + moment.seconds / 3600;
  std::string text = fmt::format("{:02}:{:02}", hours, moment.seconds / 60 % 60);
  if (parts.seconds) text += fmt::format(":{:02}", moment.seconds % 60);
  return text;
}

}  // namespace

std::optional<std::string> show_serial(double serial, const DateParts& parts, bool from_1904) {
  constexpr double end = 2'958'466;  // the day after 31/12/9999
  constexpr int days_to_1904 = 1'462;
  if (from_1904 && !parts.elapsed) serial += days_to_1904;
  if (!(serial >= 0 && serial < end)) return std::nullopt;
  const double days = std::floor(serial);
  Moment moment{static_cast<int>(days),
                static_cast<int>(std::lround((serial - days) * seconds_a_day))};
  if (moment.seconds == seconds_a_day) moment = {moment.day_number + 1, 0};
  std::string text = parts.elapsed ? std::string() : show_date(moment.day_number, parts);
  if (parts.time) text += (text.empty() ? "" : " ") + show_time(moment, parts);
  return text;
}

std::optional<std::string> show_iso_date(std::string_view text) {
  const std::optional<Date> date = parse_date(text.substr(0, text.find('T')));
  if (!date || !date->day || !is_calendar_date(*date)) return std::nullopt;
  std::string shown = fmt::format("{:02}/{:02}/{:04}", *date->day, *date->month, date->year);
  constexpr std::size_t begin = 11;
  constexpr std::size_t minutes = 5;
  if (text.size() < begin + minutes) return shown;
  const std::string_view time = text.substr(begin, minutes);
  if (time != "00:00") shown.append(" ").append(time);
  return shown;
}

}  // namespace vanban
