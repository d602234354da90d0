#include "batch/opened_run.h"

#include <filesystem>
#include <fmt/format.h>
#include <utility>

#include "diag/messages.h"

namespace vanban::batch {

namespace {

// The record as it is; where nothing is to be written, one that is not there is as good as empty.
std::optional<State> open_state(const BatchOptions& options, State::Access access, Files& files,
                                Diagnostics& diagnostics) {
  const bool is_to_open = access == State::Access::write || has_state(options.folder, files);
  if (!is_to_open) return std::nullopt;
  return State::open(options.folder, access, files, diagnostics);
}

FolderFacts facts_of(const BatchOptions& options, OpenedJob& job) {
  FolderFacts facts;
  facts.job = std::filesystem::path(options.job).filename().string();
  facts.title = title_of(job);
  facts.messages = job.messages;
  facts.inputs = digest_of(job);
  facts.version = options.installation.version;
  facts.shard = options.shard.number;
  facts.shards = options.shard.count;
  return facts;
}

// "bac-ninh.job.json", "bac-ninh.job.json 2/4"
std::string called(const FolderFacts& facts) {
  return facts.shards == 1 ? facts.job
                           : fmt::format("{} {}/{}", facts.job, facts.shard, facts.shards);
}

// Another job in the same folder, or another share of it, would take its documents for those of
// this one.
bool is_folder_of(const FolderFacts& facts, const State& state, const BatchOptions& options,
                  Diagnostics& diagnostics) {
  const auto known = state.facts();
  if (!known || called(*known) == called(facts)) return true;
  diagnostics.report(Message::folder_of_other_job, {}, {options.folder, called(*known)});
  return false;
}

}  // namespace

std::optional<OpenedRun> open_run(const BatchOptions& options, State::Access access, Files& files,
                                  Sources& sources, Diagnostics& diagnostics) {
  auto job = open_job(options.job, options.installation, files, sources, diagnostics);
  if (!job) return std::nullopt;
  auto state = open_state(options, access, files, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  const FolderFacts facts = facts_of(options, *job);
  if (state && !is_folder_of(facts, *state, options, diagnostics)) return std::nullopt;

  OpenedRun run{
      std::move(*job), facts, std::move(state), OutputFolder(options.folder, files), {}, {}};
  if (access == State::Access::write) run.folder.remove_leftovers();
  if (run.state) run.records = run.state->documents();
  run.tasks = find_tasks(
      share_of(std::exchange(run.job.items, {}), options.shard),
      {run.job.workshop, run.records, run.job.messages, run.folder, files, options.force});
  return run;
}

}  // namespace vanban::batch
