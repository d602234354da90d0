// Items that come to stand in another list take its marker, and what stands inside them follows.
#pragma once

#include "model/plan.h"

namespace vanban {

void set_marker(PlanItem& item, Marker marker);

// Appends with the marker that the list inside `into` has.
void add_inside(PlanItem& into, PlanItem item);

}  // namespace vanban
