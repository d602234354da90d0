#include "diag/diagnostic.h"

#include <algorithm>
#include <utility>

namespace vanban {

Diagnostic& Diagnostics::report(Message message, Location where,
                                std::vector<std::string> arguments) {
  return all_.emplace_back(Diagnostic{message, std::move(arguments), where, {}, {}});
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& diagnostic) {
    return text_of(diagnostic.message).severity == Severity::error;
  });
}

Diagnostics Diagnostics::without_notes() const {
  Diagnostics others;
  for (const Diagnostic& diagnostic : all_) {
    if (text_of(diagnostic.message).severity != Severity::note) others.all_.push_back(diagnostic);
  }
  return others;
}

void Diagnostics::add(const Diagnostics& other) {
  all_.insert(all_.end(), other.all_.begin(), other.all_.end());
}

}  // namespace vanban
