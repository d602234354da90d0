// The totals of a plan as they are shared out among the units below, as a table for people.
#pragma once

#include <string>
#include <vector>

#include "derive/targets/sharing.h"
#include "diag/message.h"

namespace vanban {

// A line for each unit with its code, name and parts; a column for each target and year, headed
// "luot-khach 2030", with "≥" or ">" where the total is a bound. The last line has the sums of the
// parts that stand above it.
std::string shares_table(const std::vector<const Unit*>& units,
                         const std::vector<SharedTotal>& totals, Language language);

}  // namespace vanban
