// Totals shared out among units by weight, by largest remainder (Hare's quota): the parts add up to
// the total, and each is less than 1 away from its exact quota.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/plan.h"

namespace vanban {

using Weights = std::map<std::string, double>;  // by the code of the unit

// Whether something can be shared by these: there are some, none is negative or not finite, not all
// are zero. Who reads them reports a negative one at its place, and all zero at that of the file.
bool can_share(const Weights& weights);

// Of equal remainders the first code wins. The total is not negative, the weights can share.
std::map<std::string, long> allot(long total, const Weights& weights);

// The same for a total as printed, in units of its last decimal place; bounds go to every part.
// Nothing if the text is no number: parts of a range need not add up at both ends.
std::optional<std::map<std::string, TargetValue>> allot(const TargetValue& total,
                                                        const Weights& weights);

}  // namespace vanban
