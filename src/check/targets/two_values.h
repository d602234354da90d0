// target_two_values: the same goal for the same year with another value elsewhere: in the records,
// in the body, in a table.
#pragma once

#include <span>

#include "check/findings.h"
#include "check/targets/goal.h"

namespace vanban {

void find_two_values(std::span<const Goal> goals, Findings& findings);

}  // namespace vanban
