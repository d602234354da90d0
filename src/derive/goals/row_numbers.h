// The first column of a table that counts its rows: 1, 2, 3 … or 01, 02 …, with a full stop or
// without, whatever stands in rows between that are not counted.
#pragma once

#include "model/plan.h"

namespace vanban {

// Counts from 1 without gaps, and in one column of numbers only: "1.1" is not counted here.
bool counts_rows(const PlanTable& table);
// Counts those cells of the first column anew that hold a number.
void count_rows(PlanTable& table);

}  // namespace vanban
