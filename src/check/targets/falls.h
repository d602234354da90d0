// target_falls: a goal of a later year that asks for less than an earlier year's.
#pragma once

#include <span>

#include "check/findings.h"
#include "check/targets/goal.h"

namespace vanban {

void find_falls(std::span<const Goal> goals, const GoalReader& reader, Findings& findings);

// At the later value, if it is lower and need not be.
void report_fall(const Goal& later, const Goal& earlier, const GoalReader& reader,
                 Findings& findings);

}  // namespace vanban
