// Rows of a table with a value for each year → goals.
#pragma once

#include <vector>

#include "check/targets/goal.h"

namespace vanban {

// A column belongs to the year that its head names; what the row is about stands left of these.
// Rows that read alike (in groups of their own) are left out.
void read_table(const GoalWords& known, const TableView& table, std::size_t number,
                std::vector<Goal>& goals);

}  // namespace vanban
