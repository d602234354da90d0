// Columns of a table that tell something which the parent does not know.
#pragma once

#include "batch/work/units.h"

namespace vanban::batch {

// Reports targets (unknown_target) and deadlines (unknown_word) that the parent does not have, once
// for the whole table. False if there are any.
bool check_columns(const ListedPart& part, Diagnostics& diagnostics);

}  // namespace vanban::batch
