// An BodyOutline → the items of a plan. A plan prints text, table and items in that order, lists
// with one marker, and counts their labels itself: what the author ordered or numbered otherwise
// goes into items without a marker, its label as words of its text, so that it prints as it was
// written. One label of a section that differs is a slip, and reported.
#pragma once

#include <vector>

#include "import/recognise/outline.h"
#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

// The sections of a plan, with the marker that prints their labels, or without one and their labels
// typed; or the articles of a decision. Lines before the first section close the lead.
std::vector<PlanItem> sections_of(const BodyOutline& outline, bool is_decision,
                                  std::optional<LegalBases>& bases, const Recognition& context);

// What an appendix or a section holds: text, table, items.
PlanItem content_of(const BodyOutline& outline, const Recognition& context);

}  // namespace vanban
