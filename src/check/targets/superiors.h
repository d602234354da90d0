// target_below_superiors: a goal that asks for less than the superior's plan does, by the id of its
// record or by the same words for the same year. Shares only: a number of things is the superior's
// total. What derive has taken over it has compared itself.
#pragma once

#include <span>

#include "check/findings.h"
#include "check/targets/goal.h"

namespace vanban {

void find_below_superiors(const CheckedDocument& document, std::span<const Goal> goals,
                          const GoalReader& reader, Findings& findings);

}  // namespace vanban
