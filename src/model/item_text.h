// All words of an item of a plan, as its file writes them: what an override of the item remembers
// of its parent, to notice when the parent changes.
#pragma once

#include <string>

#include "model/plan.h"

namespace vanban {

// In reading order, one text a line: title, run-in heading, texts, cells that are not empty, items.
std::string item_text(const PlanItem& item);
// The same without the items inside.
std::string own_text(const PlanItem& item);

}  // namespace vanban
