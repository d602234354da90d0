// A body that is told to work with itself: items of several of the superior's bodies came to it,
// and the text of one names another of them.
#pragma once

#include "derive/context.h"

namespace vanban {

// Reports it (body_names_itself) for the items under `organisation` of the child.
void report_self_references(const Context& context, const Plan& child);

}  // namespace vanban
