// What documents are made from, as digests by name: equal inputs, equal documents.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "batch/recording_files.h"
#include "batch/state/stored.h"
#include "batch/work/work_list.h"

namespace vanban::batch {

// The file as seen from the folder; a path that does not depend on where the program was started.
std::string name_from(const std::string& folder, const std::string& path);

// Files of the installation are named "vanban:templates/nd30.json", the user's from the job's
// folder.
Inputs::Entries named_inputs(const std::map<std::string, std::string>& reads,
                             const std::string& folder, const std::string& share);

// The row and the overlay of one unit, and what that overlay names.
Inputs::Entries own_inputs(const WorkItem& item, const std::string& folder, Files& files);

// The digest of all of them.
std::string digest_of(const Inputs& inputs);

}  // namespace vanban::batch
