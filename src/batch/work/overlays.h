// Which overlay in a folder belongs to which unit.
#pragma once

#include <vector>

#include "batch/work/units.h"

namespace vanban::batch {

// Gives each item its overlay: every *.overlay.json in the folders that the parts name is looked
// over. Parts may share a folder; an overlay goes to the part whose parent it derives from, and is
// reported where there is none (overlay_of_other_parent), where its unit cannot be found or is not
// in the job (overlay_not_in_job). A second overlay of a unit is a mistake of that unit
// (overlay_doubled). `parts` are those whose parents are known, `items` are those of all of them.
void find_overlays(const Job& job, const std::string& job_folder,
                   const std::vector<ListedPart>& parts, std::vector<WorkItem>& items,
                   Engine& engine, Files& files, Diagnostics& diagnostics);

}  // namespace vanban::batch
