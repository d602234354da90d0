// Labels of the plan's own places in its texts, "nhiệm vụ tại Mục IV Kế hoạch này", as {ref.…}.
// What is referred to gets an id if it has none.
#pragma once

#include "import/records/readable_ids.h"
#include "model/plan.h"
#include "model/style.h"

namespace vanban {

void record_references(Plan& plan, const StyleSheet& style, TakenIds& taken);

}  // namespace vanban
