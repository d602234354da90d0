// The totals of a plan shared out among all units directly below the one that issued it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/allocation.h"
#include "model/plan.h"
#include "units/unit_table.h"

namespace vanban {

struct SharedTotal {
  std::string target;  // its id
  std::string year;
  std::map<std::string, TargetValue> parts;  // by the code of the unit; they add up to the total
};

// The units directly below on the last day that the date can mean, in the order of their codes.
std::vector<const Unit*> units_below(const Unit& superior, const Date& date,
                                     const UnitTable& units);

// Reports targets that are not there (unknown_target), values that are no number
// (total_not_a_number), units without a weight (weights_missing) and weights of units that do not
// lie there (weight_of_stranger); then gives nothing.
std::vector<SharedTotal> share_out(const Plan& parent, const Unit& superior, const Date& date,
                                   const UnitTable& units, const Allocation& allocation,
                                   Diagnostics& diagnostics);

}  // namespace vanban
