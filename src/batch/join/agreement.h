// Whether folders are all the shares of one job, each once, with every document made from the same
// data, once. Whether the files are there is seen when they are copied.
#pragma once

#include <vector>

#include "batch/join/shard_folder.h"

namespace vanban::batch {

// Reports folders_differ, shard_missing, document_missing and document_doubled.
void check_shards(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics);

}  // namespace vanban::batch
