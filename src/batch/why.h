// Why one document would be made anew, and what in it would change.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "batch/run.h"
#include "write/changes/changes.h"

namespace vanban::batch {

struct Why {
  StoredDocument document;
  std::vector<Reason> reasons;  // none: it is as its data say
  Settlement::Outcome outcome = Settlement::Outcome::unaffected;
  std::vector<std::string> files;       // that would be written
  std::optional<ChangeReport> changes;  // of what it says; nothing if that is not known
};

// `wanted` is the name of a document or of one of its files, the code or the name of its unit.
// Nothing after reporting why not: no_such_document, and what run_batch() reports.
std::optional<Why> find_out_why(const std::string& wanted, const BatchOptions& options,
                                Files& files, Sources& sources, Diagnostics& diagnostics);

}  // namespace vanban::batch
