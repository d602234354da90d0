// Rule files → DerivationRules (data/derivation/rules.json; docs/derive.md names every key).
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/derivation_rules.h"

namespace vanban {

std::optional<DerivationRules> read_derivation_rules(Source source, Diagnostics& diagnostics);

}  // namespace vanban
