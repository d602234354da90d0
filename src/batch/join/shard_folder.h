// The folder of one share, as the run that made it left it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "batch/state/state.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

struct ShardFolder {
  std::string path;
  State state;  // keeps runs out of the folder
  FolderFacts facts;
  std::map<std::string, StoredDocument> documents;  // by name
};

// In the order of the paths, without those that cannot be opened: that is reported as State::open()
// does.
std::vector<ShardFolder> open_shards(const std::vector<std::string>& paths, Files& files,
                                     Diagnostics& diagnostics);

}  // namespace vanban::batch
