// Tables that list goals of several levels, without the rows that stay above.
#pragma once

#include <optional>

#include "derive/goals/goal_clauses.h"
#include "model/plan.h"

namespace vanban {

// A row goes if it names goals and all of them stay above; the goals of a cell that spans rows
// count for those of its rows that have none of their own. A spanning cell that began in a row that
// goes moves on. A first column that counted 1, 2, 3 … counts anew. Rows without goals stay;
// nothing is left of a table without rows.
std::optional<PlanTable> cut_rows(const PlanTable& table, const GoesDown& goes_down);

}  // namespace vanban
