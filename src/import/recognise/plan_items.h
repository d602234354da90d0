// An BodyOutline → the items of a plan. A plan prints text, table and items in that order, lists
// with one marker, and counts their labels itself: what the author ordered or numbered otherwise
// goes into items without a marker, its label as words of its text, so that it prints as it was
// written. Of sections, which the program always counts, labels that differ are reported.
#pragma once

#include <vector>

#include "import/recognise/outline.h"
#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

// The sections or articles of a document: what stands before the first of them goes into the
// first's text.
std::vector<PlanItem> sections_of(const BodyOutline& outline, Marker marker,
                                  const Recognition& context);

// What an appendix or a section holds: text, table, items.
PlanItem content_of(const BodyOutline& outline, const Recognition& context);

}  // namespace vanban
