#include "read/partial_date.h"

#include <array>
#include <fmt/format.h>

#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 3> keys = {"year", "month", "day"};

// A part that is there but wrong has been reported; the date is then no date.
bool is_read(const Fields& fields, std::string_view key, const std::optional<int>& part) {
  return part.has_value() || !fields.has(key);
}

}  // namespace

const ObjectKeys partial_date_keys = {"partial-date", keys};

std::optional<Date> read_partial_date(const Value& value, std::string_view name, Reading& reading) {
  const Fields fields(value, name, partial_date_keys, reading);
  fields.need("year");
  fields.together("day", "month");
  const auto year = fields.whole_number("year", 1, 9999);
  Date date;
  date.month = fields.whole_number("month", 1, 12);
  date.day = fields.whole_number("day", 1, 31);
  if (!year || !is_read(fields, "month", date.month) || !is_read(fields, "day", date.day))
    return {};
  if (date.day && !date.month) return {};
  date.year = *year;
  if (is_calendar_date(date)) return date;
  reading.diagnostics.report(
      Message::bad_date, value.where,
      {fmt::format("{}/{}/{}", date.day.value_or(0), date.month.value_or(0), date.year)});
  return {};
}

}  // namespace vanban
