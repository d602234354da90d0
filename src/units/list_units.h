// What `vanban units find` prints.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "units/unit_table.h"

namespace vanban {

// A line for every unit of the name or code, valid on the date if one is given: type and name,
// code, level, units above, period, in columns. Empty if there is none; nearest_names() has
// suggestions.
std::string list_units(const UnitTable& units, std::string_view name, std::optional<Date> on);

}  // namespace vanban
