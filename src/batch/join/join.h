// The folders of all shares of a job → the folder that one run would have made, but for its record
// (vanban.sqlite), which holds the same in other bytes. A later run on it finds nothing to do.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/files.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

struct Joined {
  std::size_t folders = 0;
  std::size_t documents = 0;
};

// The target appears whole, or not at all after reporting what State::open(), check_shards(),
// Copying and NewFolder report. The folders stay as they are.
std::optional<Joined> join(const std::vector<std::string>& folders, const std::string& target,
                           Files& files, Sources& sources, Diagnostics& diagnostics);

}  // namespace vanban::batch
