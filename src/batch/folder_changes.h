// Two folders of a batch → what their documents differ in, as the folders remember them: no plan is
// read and none derived.
#pragma once

#include <optional>
#include <string>

#include "app/files.h"
#include "diag/diagnostic.h"
#include "write/changes/changes.h"

namespace vanban::batch {

// Documents are matched by their units. Nothing if a folder is none of a batch, which is reported.
std::optional<ChangeReport> compare_folders(const std::string& before, const std::string& now,
                                            Files& files, Diagnostics& diagnostics);

}  // namespace vanban::batch
