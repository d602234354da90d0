#include "check/targets/targets.h"

namespace vanban {

TargetRules::TargetRules(const CheckSources& sources) : sources_(sources) {}

void TargetRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
