// What freezing and thawing do to the record of one document. Both give the names of the files that
// are not as they were written.
#pragma once

#include <string>
#include <vector>

#include "batch/output_folder.h"
#include "batch/state/stored.h"

namespace vanban::batch {

// Its files count as they are now. Those that are gone stay as they were recorded. With an error,
// one of them cannot be read, and the document is of no use.
std::optional<FileError> hold_files(StoredDocument& document, const OutputFolder& folder,
                                    std::vector<std::string>& held);

// Its files count as they were written: others are edited ones.
std::vector<std::string> release_files(StoredDocument& document, const OutputFolder& folder);

// Whether any of its files is there.
bool has_any_file(const StoredDocument& document, const OutputFolder& folder);

}  // namespace vanban::batch
