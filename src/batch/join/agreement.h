// Whether folders are all the shares of one job, each once, with every document made from the same
// data, once. Whether the files are there is seen when they are copied.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "batch/join/shard_folder.h"

namespace vanban::batch {

// Reports folders_differ, shard_missing, document_missing and document_doubled.
void check_shards(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics);

// Which folder's version of a document is joined, by name. When units join or leave a job,
// documents move from share to share; what they leave behind has left the job there.
using Keepers = std::map<std::string, const ShardFolder*>;
Keepers find_keepers(const std::vector<ShardFolder>& folders);

}  // namespace vanban::batch
