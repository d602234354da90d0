// What the plan wants to reach, as records with {targets.…} in its texts and tables: only where the
// year, the unit and who is meant are sure.
#pragma once

#include <cstddef>

#include "model/check_words.h"
#include "model/plan.h"
#include "model/style.h"

namespace vanban {

// Gives how many records the plan has got. One that has records stays as it is.
std::size_t record_targets(Plan& plan, const StyleSheet& style, const CheckWords& words);

}  // namespace vanban
