// Values of targets as numbers, and a unit's own held against its superior's.
#pragma once

#include <optional>

#include "model/plan.h"

namespace vanban {

// "60", "1.500,5"; of a range, "10 - 15", the lowest. Nothing where the text is no number.
std::optional<double> value_of(const TargetValue& value);
// The highest of a range, else the same.
std::optional<double> highest_of(const TargetValue& value);

// Whether the own value asks for less: it is lower, or begins at the same number and does not go
// over it as the superior's does, or its range ends earlier. Values without numbers cannot be
// compared: false.
bool is_weaker(const TargetValue& own, const TargetValue& superior);

}  // namespace vanban
