// Days of every year that texts name, "trước ngày 15/12 hằng năm", as deadlines of the plan.
#pragma once

#include "model/plan.h"
#include "model/style.h"

namespace vanban {

void record_deadlines(Plan& plan, const StyleSheet& style);

}  // namespace vanban
