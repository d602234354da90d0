// The units that one part of a job makes documents for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "batch/work/work_list.h"
#include "derive/lineage.h"

namespace vanban::batch {

// One part of a job while its work is listed. All of it is referred to and outlives it.
struct ListedPart {
  const JobPart& asked;
  const ParentPlan& parent;
  std::size_t place = 0;  // in Job::parts
  Engine& engine;
  Diagnostics& diagnostics;
  std::vector<const Unit*> sharing;  // superiors of other parts that read the same table
};

// The day of the documents: the part's, or month and year of the parent's plan.
Date date_of(const ListedPart& part);

// The unit below the parent's that a name or code means, as a child's plan would find it. Null
// after reporting what find_lineage() reports; of what may have been meant, only units below it are
// named if there are any.
const Unit* find_unit_below(const ListedPart& part, std::string name, std::string in,
                            const Location& where, Diagnostics& diagnostics);

// The same without a report, and so without the search for what may have been meant; null also if
// the text may mean several.
const Unit* known_unit_below(const ListedPart& part, std::string_view name);
const Unit* unit_with_code(const ListedPart& part, std::string_view code);

// Whether one of the units lies below another part that reads the same table.
bool is_of_other_part(const ListedPart& part, const std::vector<const Unit*>& units);

WorkItem item_of(const ListedPart& part, const Unit& unit);

// All below (no_units_below if there are none), or those listed by name or code (unit_twice).
std::vector<WorkItem> list_units(const ListedPart& part);

}  // namespace vanban::batch
