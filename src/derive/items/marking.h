// Items taken apart and put together anew. Those that come to stand in another list take its
// marker, and what stands inside them follows.
#pragma once

#include "model/plan.h"

namespace vanban {

bool has_content(const PlanItem& item);

// The item with its id, role and conditions, but without heading, texts, table and items.
PlanItem without_content(const PlanItem& item);

void set_marker(PlanItem& item, Marker marker);

// Appends with the marker that the list inside `into` has.
void add_inside(PlanItem& into, PlanItem item);

}  // namespace vanban
