// Diagnostics → messages that no longer need their sources.
#pragma once

#include <string>
#include <vector>

#include "batch/state/stored.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

// Errors and warnings, each once, in the order of to_text(). Files are named from `folder` on, as
// the job names them.
std::vector<StoredMessage> stored_messages(const Diagnostics& diagnostics,
                                           const std::string& folder);

// "bac-ninh-xa.csv:12:3: lỗi[E0714]: …"
std::string to_line(const StoredMessage& message, Language language);

bool has_errors(const std::vector<StoredMessage>& messages);

}  // namespace vanban::batch
