// A job with its parents and its documents, before anything is compared with a folder.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "batch/parts.h"
#include "batch/shard.h"
#include "batch/work/work_list.h"

namespace vanban::batch {

struct OpenedJob {
  std::unique_ptr<RecordingFiles> files;  // that the workshop's library reads through
  Workshop workshop;
  std::vector<WorkItem> items;
  std::vector<StoredMessage> messages;  // about the job; with errors, items are missing
};

// Nothing after reporting errors that leave nothing to make. `files` and `sources` must outlive it.
std::optional<OpenedJob> open_job(const std::string& path, const Installation& installation,
                                  Files& files, Sources& sources, Diagnostics& diagnostics);

// The documents of one machine.
std::vector<WorkItem> share_of(std::vector<WorkItem> items, const Shard& shard);

// Type and subject of the first parent; empty if there is none.
std::string title_of(OpenedJob& job);

// Of all that its documents share, for shards to agree on.
std::string digest_of(const OpenedJob& job);

}  // namespace vanban::batch
