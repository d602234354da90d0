#include "batch/join/agreement.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "batch/join/input_versions.h"
#include "batch/join/some_names.h"
#include "batch/shard.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// As it is asked for.
std::string share_of(const FolderFacts& facts) {
  return fmt::format("--shard {}/{}", facts.shard, facts.shards);
}

// A term of diag/messages.h; empty: nothing differs.
std::string_view difference(const FolderFacts& one, const FolderFacts& other) {
  if (one.job != other.job) return "job-name";
  if (one.version != other.version) return "program-version";
  if (one.inputs != other.inputs) return "job-inputs";
  if (one.shards != other.shards) return "shard-count";
  return "";
}

bool is_one_job(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  bool all_agree = true;
  for (const ShardFolder& folder : folders) {
    const auto what = difference(folders.front().facts, folder.facts);
    if (what.empty()) continue;
    all_agree = false;
    diagnostics.report(Message::folders_differ, {},
                       {folders.front().path, folder.path, std::string(what)});
  }
  return all_agree;
}

bool has_each_share_once(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  std::map<int, const ShardFolder*> by_number;
  bool each_once = true;
  for (const ShardFolder& folder : folders) {
    const auto [first, is_new] = by_number.emplace(folder.facts.shard, &folder);
    if (is_new) continue;
    each_once = false;
    diagnostics.report(Message::document_doubled, {},
                       {share_of(folder.facts), first->second->path, folder.path});
  }
  std::vector<std::string> missing;
  const int count = folders.front().facts.shards;
  for (int number = 1; number <= count; ++number) {
    if (!by_number.contains(number)) missing.push_back(fmt::format("{}/{}", number, count));
  }
  if (missing.empty()) return each_once;
  diagnostics.report(Message::shard_missing, {}, {some_names(missing)});
  return false;
}

std::size_t count_in_job(const ShardFolder& folder) {
  const auto is_in_job = [](const auto& entry) { return entry.second.standing != Standing::left; };
  return static_cast<std::size_t>(std::ranges::count_if(folder.documents, is_in_job));
}

// Shares are dealt out one document at a time: none has more than one before it, nor two less.
// Where a run was stopped before it wrote down what it was to make, only this tells.
void check_sizes(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  for (const ShardFolder& folder : folders) {
    std::size_t needed = 0;
    for (const ShardFolder& other : folders) {
      const std::size_t count = count_in_job(other);
      const bool comes_later = other.facts.shard > folder.facts.shard;
      needed = std::max(needed, comes_later || count == 0 ? count : count - 1);
    }
    const std::size_t count = count_in_job(folder);
    if (count >= needed) continue;
    diagnostics.report(Message::document_missing, {}, {"some-documents", folder.path});
  }
}

void check_unmade(const ShardFolder& folder, Diagnostics& diagnostics) {
  std::vector<std::string> unmade;
  for (const auto& [name, document] : folder.documents) {
    if (document.standing == Standing::missing) unmade.push_back(name);
  }
  if (unmade.empty()) return;
  diagnostics.report(Message::document_missing, {}, {some_names(unmade), folder.path});
}

// What was frozen is not given up for another version.
bool may_be_left_out(const StoredDocument& document) {
  return document.standing == Standing::left && !document.frozen;
}

void check_doubled(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  const Keepers keepers = find_keepers(folders);
  for (const ShardFolder& folder : folders) {
    std::map<const ShardFolder*, std::vector<std::string>> doubled;  // by the other folder
    for (const auto& [name, document] : folder.documents) {
      const ShardFolder* keeper = keepers.at(name);
      if (keeper != &folder && !may_be_left_out(document)) doubled[keeper].push_back(name);
    }
    for (const auto& [other, names] : doubled) {
      diagnostics.report(Message::document_doubled, {},
                         {some_names(names), other->path, folder.path});
    }
  }
}

}  // namespace

Keepers find_keepers(const std::vector<ShardFolder>& folders) {
  Keepers keepers;
  for (const bool takes_left : {false, true}) {
    for (const ShardFolder& folder : folders) {
      for (const auto& [name, document] : folder.documents) {
        const bool is_left = document.standing == Standing::left;
        if (is_left == takes_left) keepers.emplace(name, &folder);
      }
    }
  }
  return keepers;
}

void check_shards(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  if (folders.empty() || !is_one_job(folders, diagnostics)) return;
  if (!has_each_share_once(folders, diagnostics)) return;
  check_doubled(folders, diagnostics);
  check_sizes(folders, diagnostics);
  for (const ShardFolder& folder : folders) check_unmade(folder, diagnostics);
  check_input_versions(folders, diagnostics);
}

}  // namespace vanban::batch
