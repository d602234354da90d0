// What a share in per cent comes to among things that are counted: 80% of 12 thôn is 10 of them.
#pragma once

#include <optional>
#include <string>

#include "model/plan.h"

namespace vanban {

// "10/12": the least number that reaches the share; of "over", the least that is over it. A range
// gives the numbers inside it ("6 - 9/12"), or the least that reaches its lower end if there is but
// one or none. Nothing where the value is no share, or over what there can be, or nothing counts.
std::optional<std::string> share_of(const TargetValue& share, int total);

}  // namespace vanban
