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
  Inputs inputs;                           // as they are now
  const StoredDocument* record = nullptr;  // null: none
  Assessment assessment;
  // Errors about the overlay that it was made with and that cannot be used now: it must not be made
  // without.
  std::vector<StoredMessage> obstacles;

  bool is_due() const { return !assessment.reasons.empty(); }
};

struct TaskSources {
  const Workshop& workshop;
  const Records& records;
  const std::vector<StoredMessage>& messages;  // about the job
  const OutputFolder& folder;
  Files& files;
  bool force = false;
};

// In the order of the items. The records must outlive them.
std::vector<Task> find_tasks(std::vector<WorkItem> items, const TaskSources& sources);

}  // namespace vanban::batch
