// Diagnostics → messages that no longer need their sources.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "batch/state/stored.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

// Files are named from `folder` on, as the job names them.
StoredMessage stored_message(const Diagnostic& diagnostic, const std::string& folder);

// Errors and warnings, each once, in the order of to_text().
std::vector<StoredMessage> stored_messages(const Diagnostics& diagnostics,
                                           const std::string& folder);

// "bac-ninh-xa.csv:12:3: lỗi[E0714]: …"
std::string to_line(const StoredMessage& message, Language language);

// Takes the messages of these kinds away.
void drop_messages(std::vector<StoredMessage>& messages, std::initializer_list<Message> kinds);

bool has_errors(const std::vector<StoredMessage>& messages);

}  // namespace vanban::batch
