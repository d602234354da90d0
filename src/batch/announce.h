// What the record can say before anything is made: documents that are to come, those that need
// nothing, and those that have left the job.
#pragma once

#include <vector>

#include "batch/state/state.h"
#include "batch/task.h"

namespace vanban::batch {

// A document that is not there yet.
StoredDocument announced(const WorkItem& item);

// Says in its messages which of its files were touched.
void note_touched(const Assessment& assessment, StoredDocument& document);

// What is known of a document that needs nothing, as it is now.
StoredDocument refreshed(const Task& task);

// Documents that no task names: what there still is of them. A frozen one stays frozen.
std::vector<StoredDocument> left_behind(const std::vector<Task>& tasks, const Records& records,
                                        const OutputFolder& folder);

}  // namespace vanban::batch
