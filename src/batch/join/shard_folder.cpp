#include "batch/join/shard_folder.h"

#include <utility>

#include "diag/messages.h"

namespace vanban::batch {

std::vector<ShardFolder> open_shards(const std::vector<std::string>& paths, Files& files,
                                     Diagnostics& diagnostics) {
  std::vector<ShardFolder> folders;
  for (const std::string& path : paths) {
    auto state = State::open(path, State::Access::read, files, diagnostics);
    if (!state) continue;
    auto facts = state->facts();
    if (!facts) {
      diagnostics.report(Message::no_state, {}, {path});
      continue;
    }
    auto documents = state->documents();
    folders.push_back({path, std::move(*state), std::move(*facts), std::move(documents)});
  }
  return folders;
}

}  // namespace vanban::batch
