// The parents of a job, loaded and made ready once for all documents of the run.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/plans.h"
#include "app/render.h"
#include "batch/recording_files.h"
#include "batch/state/stored.h"
#include "model/allocation.h"
#include "model/job.h"

namespace vanban::batch {

struct Part {
  std::optional<LoadedParent> parent;  // nothing: it has errors, which have been reported
  std::optional<Allocation> allocation;
  Inputs inputs;  // that all its documents share: parent, templates, bodies, options …
};

// A job, ready for the first document.
struct Workshop {
  Job job;
  std::string folder;  // of the job's file; empty: the current one
  std::unique_ptr<Engine> engine;
  RenderJob rendering;
  RuleSettings rules;       // of the house; rendering asks for the errors among them
  std::vector<Part> parts;  // go with Job::parts
};

struct Installation {
  std::string share;
  std::string version;  // of the program
};

// Nothing after reporting what is wrong with the job or the installation. A part with errors is
// reported and stays empty; the others are made all the same. `files` and `sources` must outlive
// the workshop.
std::optional<Workshop> open_workshop(const std::string& job_path, const Installation& installation,
                                      RecordingFiles& files, Sources& sources,
                                      Diagnostics& diagnostics);

}  // namespace vanban::batch
