#include "cli/command.h"

#include <algorithm>
#include <iostream>

namespace vanban {

void CommandLine::finish(const Diagnostics& diagnostics) {
  std::cerr << to_text(diagnostics, language);
  if (diagnostics.has_errors()) status = std::max(status, ExitStatus::bad_input);
}

void CommandLine::fail(const Diagnostics& diagnostics) {
  std::cerr << to_text(diagnostics, language);
  status = ExitStatus::trouble;
}

}  // namespace vanban
