// Ids for sections, items with a heading and appendices. Ids that are there stay.
#pragma once

#include "import/records/readable_ids.h"
#include "model/plan.h"

namespace vanban {

// All that items, tables and appendices of the plan and what is attached have.
TakenIds item_ids(const Plan& plan);

void give_ids(Plan& plan, TakenIds& taken);

// Of an item that is referred to: of its heading, or of how its text begins.
std::string id_for(const PlanItem& item, TakenIds& taken);

}  // namespace vanban
