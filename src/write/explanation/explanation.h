// Where every line of a derived plan comes from, for people and for programs.
#pragma once

#include <string>

#include "derive/explanation.h"
#include "diag/message.h"

namespace vanban {

// One line a step: what was done, the item, its words, the reason; both wordings where they differ.
std::string explanation_text(const Explanation& explanation, Language language);

// {"steps": [{"action": "dropped", "item": "mt-bao-tang", "reason": "needs-what-is-not-there",
// "arguments": ["museum"], "was": "…", "now": "…", "file": "…", "line": 12}]}
std::string explanation_json(const Explanation& explanation);

}  // namespace vanban
