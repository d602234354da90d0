// A job beside its folder: every document with its record, its inputs and what there is to do. All
// that a run knows before it makes anything.
#pragma once

#include <optional>
#include <vector>

#include "batch/opened_job.h"
#include "batch/options.h"
#include "batch/output_folder.h"
#include "batch/state/state.h"
#include "batch/task.h"

namespace vanban::batch {

struct OpenedRun {
  OpenedJob job;
  FolderFacts facts;
  std::optional<State> state;  // nothing: the folder has no record, and is not written to
  OutputFolder folder;
  Records records;
  std::vector<Task> tasks;  // that fall to this machine
};

// With write access the folder is made and locked, and what a stopped run left is cleared away.
// Nothing after reporting why there can be no run: the job, the installation, the folder. `files`
// and `sources` must outlive it.
std::optional<OpenedRun> open_run(const BatchOptions& options, State::Access access, Files& files,
                                  Sources& sources, Diagnostics& diagnostics);

}  // namespace vanban::batch
