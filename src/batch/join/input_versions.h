// Whether all documents of the shares were made from the same versions of their files: a run that
// was stopped leaves some that it was to make anew and did not come to.
#pragma once

#include <vector>

#include "batch/join/shard_folder.h"

namespace vanban::batch {

// Reports folders_differ, with the files; document_missing where the newer versions are nowhere
// but in the same folder.
void check_input_versions(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics);

}  // namespace vanban::batch
