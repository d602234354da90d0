// What freezing and thawing do to the record of one document. Both give the names of the files that
// are not as they were written.
#pragma once

#include <string>
#include <vector>

#include "batch/output_folder.h"
#include "batch/state/stored.h"

namespace vanban::batch {

// Its files count as they are now. Those that are gone stay as they were recorded.
std::vector<std::string> hold_files(StoredDocument& document, const OutputFolder& folder);

// Its files count as they were written: others are edited ones.
std::vector<std::string> release_files(StoredDocument& document, const OutputFolder& folder);

// Whether any of its files is there.
bool has_any_file(const StoredDocument& document, const OutputFolder& folder);

}  // namespace vanban::batch
