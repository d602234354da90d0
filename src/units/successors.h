// What stands on another date in the place of a unit that was not valid then.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "units/unit.h"
#include "units/unit_table.h"

namespace vanban {

// The unit that carries its code on that date: the same unit renamed, or the merged one it went
// into, for a merged unit keeps the code of one of those it was made of. Null if there is none.
const Unit* successor(const UnitTable& units, const Unit& unit, const Date& date);

// The province that on that date has most of the communes of the unit (for a commune: of its
// neighbours), found by their codes. Null if none of them is left.
const Unit* province_now(const UnitTable& units, const Unit& unit, const Date& date);

// All this in words for "did you mean", with the units of the same name on that date.
std::vector<std::string> describe_successors(const UnitTable& units, const Unit& unit,
                                             const Date& date);

}  // namespace vanban
