#include "batch/join/join.h"

#include <algorithm>

#include "batch/join/agreement.h"
#include "batch/join/copying.h"
#include "batch/join/new_folder.h"
#include "batch/join/shard_folder.h"
#include "batch/report_files.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// What the shares say about the job, each thing once.
FolderFacts joined_facts(const std::vector<ShardFolder>& shards) {
  FolderFacts facts = shards.front().facts;
  facts.shard = facts.shards = 1;
  for (const ShardFolder& shard : shards) {
    for (const StoredMessage& message : shard.facts.messages) {
      if (std::ranges::find(facts.messages, message) == facts.messages.end()) {
        facts.messages.push_back(message);
      }
    }
  }
  return facts;
}

void report_trouble(const FileError& error, Diagnostics& diagnostics) {
  diagnostics.report(Message::cannot_write, {}, {error.path, error.reason});
}

std::optional<Joined> fill(const std::vector<ShardFolder>& shards, const NewFolder& target,
                           Files& files, Sources& sources, Diagnostics& diagnostics) {
  auto state = State::open(target.path(), State::Access::write, files, diagnostics);
  if (!state) return std::nullopt;
  const OutputFolder folder(target.path(), files);
  if (const auto error = state->save(joined_facts(shards))) {
    report_trouble(*error, diagnostics);
    return std::nullopt;
  }
  const Keepers keepers = find_keepers(shards);
  Copying copying(keepers, folder, *state, files, sources, diagnostics);
  for (const ShardFolder& shard : shards) copying.copy(shard);
  copying.finish();
  if (diagnostics.has_errors()) return std::nullopt;
  if (const auto error = write_reports(*state, folder)) {
    report_trouble(*error, diagnostics);
    return std::nullopt;
  }
  return Joined{shards.size(), copying.documents()};
}

}  // namespace

std::optional<Joined> join(const std::vector<std::string>& folders, const std::string& target,
                           Files& files, Sources& sources, Diagnostics& diagnostics) {
  auto shards = open_shards(folders, files, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  check_shards(shards, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  std::ranges::sort(shards, {}, [](const ShardFolder& shard) { return shard.facts.shard; });
  auto place = NewFolder::begin(target, files, diagnostics);
  if (!place) return std::nullopt;
  const auto joined = fill(shards, *place, files, sources, diagnostics);
  if (!joined || !place->publish(diagnostics)) return std::nullopt;
  return joined;
}

}  // namespace vanban::batch
