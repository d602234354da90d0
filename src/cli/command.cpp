#include "cli/command.h"

#include <algorithm>
#include <iostream>

namespace vanban {

namespace {

ExitStatus outcome_of(const Diagnostic& diagnostic, const Library* library) {
  if (text_of(diagnostic.message).severity != Severity::error) return ExitStatus::fine;
  const bool in_installation = library != nullptr && library->owns(diagnostic.where.source);
  return in_installation || diagnostic.message == Message::internal ? ExitStatus::trouble
                                                                    : ExitStatus::bad_input;
}

}  // namespace

void CommandLine::finish(const Diagnostics& diagnostics, const Library* library) {
  std::cerr << to_text(diagnostics, language);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    status = std::max(status, outcome_of(diagnostic, library));
  }
}

void CommandLine::fail(const Diagnostics& diagnostics, ExitStatus outcome) {
  std::cerr << to_text(diagnostics, language);
  status = std::max(status, outcome);
}

}  // namespace vanban
