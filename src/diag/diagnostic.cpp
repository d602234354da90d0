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

void Diagnostics::add(const Diagnostics& other) {
  all_.insert(all_.end(), other.all_.begin(), other.all_.end());
}

}  // namespace vanban
