// The numbers that spreadsheets keep for dates and times: days since a day in 1900 or 1904, the
// time as a fraction. Excel counts a 29 February 1900 that never was. Source:
// ECMA-376-1, 18.17.4.1.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vanban {

// What of a date and time a format shows.
struct DateParts {
  bool day = false;
  bool month = false;
  bool year = false;
  bool time = false;
  bool seconds = false;
  bool elapsed = false;  // hours go on after 24, without a date
};

// "05/03/2026", "03/2026", "05/03/2026 07:30", "07:30:15", "26:30"; nothing for numbers beyond the
// years 1900 to 9999.
std::optional<std::string> show_serial(double serial, const DateParts& parts, bool from_1904);

// "2026-03-05" or "2026-03-05T07:30:00" (cells of type "d") as above; nothing if it is neither.
std::optional<std::string> show_iso_date(std::string_view text);

}  // namespace vanban
