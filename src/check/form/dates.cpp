#include "check/form/dates.h"

#include <string>
#include <string_view>

#include "base/date.h"
#include "base/numerals.h"
#include "check/text_dates.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// A day and a month, in words or with a stroke between.
bool is_written_day(const Passage& passage, const TextDate& date) {
  if (date.day_as_typed.empty() || date.month_as_typed.empty()) return false;
  if (date.is_long) return date.follows_day;
  const Range between{date.day_as_typed.end, date.month_as_typed.begin};
  return passage.at(between) == "/" && !date.goes_on && (date.year != 0 || date.follows_day);
}

// Without a year, or without the word "ngày", only days at the end of a month are certain: "ngày
// 24/24" means hours.
bool is_no_day(const TextDate& date) {
  constexpr int leap_year = 2024, months = 12, longest_month = 31;
  if (date.year == 0 || !date.follows_day) {
    const bool is_likely =
        date.month >= 1 && date.month <= months && date.day >= 1 && date.day <= longest_month;
    if (!is_likely) return false;
  }
  return !is_calendar_date({date.year == 0 ? leap_year : date.year, date.month, date.day});
}

std::string padded_form(int value, std::string_view typed, int below) {
  return value > 0 && value < below ? padded(value) : std::string(typed);
}

// The law has a leading 0 for January and February only; in short dates every month may have one.
std::string month_form(const TextDate& date, std::string_view typed) {
  constexpr int first_without = 3;
  if (date.is_long && date.month >= first_without) return std::to_string(date.month);
  return padded_form(date.month, typed, first_without);
}

void report_padding(const Passage& passage, const TextDate& date, Findings& findings) {
  constexpr int first_without = 10;
  const std::string_view typed_day = passage.at(date.day_as_typed),
                         typed_month = passage.at(date.month_as_typed);
  const std::string day = padded_form(date.day, typed_day, first_without),
                    month = month_form(date, typed_month);
  if (day == typed_day && month == typed_month) return;
  std::string form(passage.at(date.range));
  form.replace(date.month_as_typed.begin - date.range.begin, typed_month.size(), month);
  form.replace(date.day_as_typed.begin - date.range.begin, typed_day.size(), day);
  findings.report(found_in(passage, date.range, Message::date_padding,
                           {std::string(passage.at(date.range)), form}, form));
}

void check(const Passage& passage, Findings& findings) {
  for (const TextDate& date : dates_in(passage)) {
    if (!is_written_day(passage, date)) continue;
    if (is_no_day(date)) {
      findings.report(found_in(passage, date.range, Message::no_such_day,
                               {std::string(passage.at(date.range))}));
    } else if (date.year != 0 && !touches(passage.quoted, date.range)) {
      report_padding(passage, date, findings);
    }
  }
}

}  // namespace

void find_date_faults(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants_any({Message::date_padding, Message::no_such_day})) return;
  for (const Passage& passage : document.passages) check(passage, findings);
}

}  // namespace vanban
