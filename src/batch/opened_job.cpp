#include "batch/opened_job.h"

#include <utility>

#include "batch/inputs.h"
#include "batch/stored_messages.h"

namespace vanban::batch {

std::optional<OpenedJob> open_job(const std::string& path, const Installation& installation,
                                  Files& files, Sources& sources, Diagnostics& diagnostics) {
  OpenedJob job;
  job.files = std::make_unique<RecordingFiles>(files);
  Diagnostics found;
  auto workshop = open_workshop(path, installation, *job.files, sources, found);
  if (!workshop) {
    diagnostics.add(found);
    return std::nullopt;
  }
  job.workshop = std::move(*workshop);
  std::vector<const ParentPlan*> parents;
  for (const Part& part : job.workshop.parts) {
    parents.push_back(part.parent ? &part.parent->plan : nullptr);
  }
  job.items =
      list_work(job.workshop.job, job.workshop.folder, parents, *job.workshop.engine, files, found);
  job.messages = stored_messages(found, job.workshop.folder);
  return job;
}

std::vector<WorkItem> share_of(std::vector<WorkItem> items, const Shard& shard) {
  std::vector<WorkItem> share;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (belongs(i, shard)) share.push_back(std::move(items[i]));
  }
  return share;
}

std::string title_of(OpenedJob& job) {
  Workshop& workshop = job.workshop;
  for (const Part& part : workshop.parts) {
    if (!part.parent) continue;
    Diagnostics unheard;  // what is wrong with the parent's own document is not asked here
    Timings timings;
    const auto document =
        compose(part.parent->plan.plan, *workshop.engine, workshop.rendering, unheard, timings);
    return document ? document->content().metadata.title : "";
  }
  return "";
}

std::string digest_of(const OpenedJob& job) {
  std::string digest;
  for (const Part& part : job.workshop.parts) {
    digest = digest_of(Inputs{{"before", digest}, {"part", digest_of(part.inputs)}});
  }
  return digest;
}

}  // namespace vanban::batch
