// Figures that stand without their subjects: "Đến năm 2030, đạt 100%, 90% và 60% các chỉ tiêu tương
// ứng" goes back to the list in the sentence before. shares_miscounted: there are more figures than
// subjects, or fewer; target_falls: a figure is below that of its subject.
#pragma once

#include <span>

#include "check/findings.h"
#include "check/targets/goal.h"

namespace vanban {

void find_corresponding(std::span<const Goal> goals, const GoalReader& reader, Findings& findings);

}  // namespace vanban
