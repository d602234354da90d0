#include "diag/diagnostic.h"

#include <algorithm>
#include <utility>

namespace vanban {

Severity severity_of(const Diagnostic& diagnostic) {
  return diagnostic.severity.value_or(text_of(diagnostic.message).severity);
}

Diagnostic& Diagnostics::report(Message message, Location where,
                                std::vector<std::string> arguments) {
  return all_.emplace_back(
      Diagnostic{.message = message, .arguments = std::move(arguments), .where = where});
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& diagnostic) {
    return severity_of(diagnostic) == Severity::error;
  });
}

Diagnostics Diagnostics::without_notes() const {
  Diagnostics others;
  for (const Diagnostic& diagnostic : all_) {
    if (severity_of(diagnostic) != Severity::note) others.all_.push_back(diagnostic);
  }
  return others;
}

void Diagnostics::add(const Diagnostics& other) {
  all_.insert(all_.end(), other.all_.begin(), other.all_.end());
}

}  // namespace vanban
