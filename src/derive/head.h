// The head of the child: what the overlay says, else what follows from unit and parent. Number,
// urgency, draft marks and the like are the child's own affair and never taken from the parent.
#pragma once

#include "derive/context.h"
#include "derive/text/texts.h"

namespace vanban {

void derive_head(const Context& context, Texts& texts, Plan& child);

// Tells placeholders and templates which parts the child has, once it has them: they are looked up
// in its data (model/plan.h).
void list_parts(Plan& child);

}  // namespace vanban
