// The report of a folder as files in it: bao-cao.txt, bao-cao.json, index.html.
#pragma once

#include <optional>

#include "batch/output_folder.h"
#include "batch/state/state.h"

namespace vanban::batch {

// Only those that would change are written.
std::optional<FileError> write_reports(const State& state, const OutputFolder& folder);

}  // namespace vanban::batch
