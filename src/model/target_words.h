// The value of a target as documents print it: "60%", "trên 70%", "50.000 lượt", "80% (10/12
// thôn)".
#pragma once

#include <string>

#include "model/plan.h"

namespace vanban {

// Without its unit there is no count behind it either.
std::string target_words(const Target& target, const TargetValue& value, bool with_unit);

}  // namespace vanban
