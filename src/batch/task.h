// A document of the job with all that is known of it before it is made.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "batch/assess.h"
#include "batch/parts.h"
#include "batch/work/work_list.h"

namespace vanban::batch {

using Records = std::map<std::string, StoredDocument>;  // by name

struct Task {
  WorkItem item;
  Inputs inputs;                 // as they are now
  const StoredDocument* record;  // null: none
  Assessment assessment;

  bool is_due() const { return !assessment.reasons.empty(); }
};

// In the order of the items. `records` must outlive them.
std::vector<Task> find_tasks(std::vector<WorkItem> items, const Workshop& workshop,
                             const Records& records, bool force, const OutputFolder& folder,
                             Files& files);

}  // namespace vanban::batch
