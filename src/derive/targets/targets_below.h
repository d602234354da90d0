// The targets of the child: those that are its own or that its texts name, with its own values
// where the facts or an allocation give them, and what shares come to. The same for deadlines.
#pragma once

#include "derive/context.h"
#include "derive/items/selection.h"

namespace vanban {

// To be called when the child has its texts. Reports values weaker than the superior's
// (target_below_superior), values for targets that the parent has not (unknown_target) and
// allocations that cannot be made (weights_missing, total_not_a_number).
void derive_targets(const Context& context, const Selection& selection, Plan& child);

// Ahead of the superior's by as many days as the rules say, unless the facts give the child's own.
void derive_deadlines(const Context& context, Plan& child);

}  // namespace vanban
