// "Số: 04 /KH-UBND" and "Bắc Ninh, ngày    tháng 5 năm 2026": figures may be blank or dots.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "derive/text/flat_text.h"

namespace vanban {

struct WrittenNumber {
  std::optional<int> number;  // none: blank
  std::string symbol;         // "KH-UBND"; "2025/QĐ-UBND"
  std::size_t end = 0;        // bytes of the line that it takes
  bool is_whole = true;       // false: a plan cannot print it as it stands
};

// Nothing if the line holds no symbol.
std::optional<WrittenNumber> read_number_line(std::string_view line);

struct WrittenPlaceDate {
  std::string place;
  std::optional<Date> date;  // none: the year is blank, or it is no day of the calendar
  std::size_t end = 0;
};

// Nothing if the line has no "ngày … tháng … năm".
std::optional<WrittenPlaceDate> read_place_date(std::string_view line);

// Nothing but a place with a capital, a comma and a date.
bool is_place_date(std::string_view line);

}  // namespace vanban
