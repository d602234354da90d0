#include "cli/command.h"

#include <algorithm>
#include <iostream>

#include "diag/messages.h"

namespace vanban {

namespace {

// Neither the input nor the line is wrong, but the world around.
bool is_trouble(Message message) {
  return message == Message::internal || message == Message::cannot_write ||
         message == Message::folder_in_use || message == Message::state_damaged ||
         message == Message::state_of_other_version;
}

ExitStatus outcome_of(const Diagnostic& diagnostic, const Library* library,
                      const std::string& share) {
  if (severity_of(diagnostic) != Severity::error) return ExitStatus::fine;
  const Source source = diagnostic.where.source;
  const bool in_installation = (library != nullptr && library->owns(source)) ||
                               (source != nullptr && source->name.starts_with(share + "/"));
  return in_installation || is_trouble(diagnostic.message) ? ExitStatus::trouble
                                                           : ExitStatus::bad_input;
}

}  // namespace

void CommandLine::finish(const Diagnostics& diagnostics, const Library* library) {
  std::cerr << to_text(diagnostics, language);
  take_outcome(diagnostics, library);
}

void CommandLine::take_outcome(const Diagnostics& diagnostics, const Library* library) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    status = std::max(status, outcome_of(diagnostic, library, share));
  }
}

void CommandLine::fail(const Diagnostics& diagnostics, ExitStatus outcome) {
  std::cerr << to_text(diagnostics, language);
  status = std::max(status, outcome);
}

}  // namespace vanban
