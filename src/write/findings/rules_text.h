// The list of rules that `vanban check --rules` prints: code, severity, what it asks, its clause,
// wrong and right.
#pragma once

#include <string>

#include "check/rule_settings.h"

namespace vanban {

// Of the rules that these settings ask for, with their severities.
std::string rules_text(const RuleSettings& settings, Language language);

}  // namespace vanban
