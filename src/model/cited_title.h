// What a document is called where it is cited: its subject goes on behind its issuer as it is, "Kế
// hoạch … thực hiện Chương trình", or after "về": "Kế hoạch … về chuyển đổi số năm 2026".
#pragma once

#include <string>
#include <string_view>

#include "model/derivation_rules.h"

namespace vanban {

std::string cited_title(std::string_view subject, const BasesRules& rules);

}  // namespace vanban
