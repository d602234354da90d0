// {"year": 2026, "month": 5}: a date whose last parts are still blank.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "read/fields.h"

namespace vanban {

extern const ObjectKeys partial_date_keys;

// Nothing if a part is wrong or the parts are no day of the calendar; then it has been reported.
std::optional<Date> read_partial_date(const Value& value, std::string_view name, Reading& reading);

}  // namespace vanban
