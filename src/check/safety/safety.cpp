#include "check/safety/safety.h"

namespace vanban {

SafetyRules::SafetyRules(const CheckSources& sources) : sources_(sources) {}

void SafetyRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
