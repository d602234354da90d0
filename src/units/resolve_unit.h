// The one unit that a name or code means at the date of a document, or the reason why there is
// none.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "diag/diagnostic.h"
#include "units/unit.h"
#include "units/unit_table.h"

namespace vanban {

// `in` names a unit above it, or is empty; `level` is the level the unit must have. Null after
// reporting unit_not_found, unit_not_valid, unit_ambiguous or unit_wrong_level at `where`. A date
// with blank parts may mean days on which different units are valid: that is ambiguous too.
const Unit* resolve_unit(const UnitTable& units, std::string_view name, std::string_view in,
                         std::optional<Level> level, const Date& date, Location where,
                         Diagnostics& diagnostics);

}  // namespace vanban
