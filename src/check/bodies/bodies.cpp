#include "check/bodies/bodies.h"

namespace vanban {

BodyRules::BodyRules(const CheckSources& sources) : sources_(sources) {}

void BodyRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
