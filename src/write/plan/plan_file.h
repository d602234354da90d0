// Plan → the text of a plan file (docs/plan.md): read again it gives the same document. Comments
// and the order of keys are the writer's own, not those of the file that the plan was read from.
#pragma once

#include <string>

#include "model/plan.h"

namespace vanban {

std::string write_plan_file(const Plan& plan);

// One item as it stands in a plan file, its lines after the first behind `indent` spaces.
std::string write_item_text(const PlanItem& item, std::size_t indent = 0);

}  // namespace vanban
