// The parts of an overlay file; `indent` is that of the member they stand behind.
#pragma once

#include <string>

#include "write/overlay/overlay_file.h"

namespace vanban {

std::string facts_text(const Facts& facts, const OverlayQuestions& questions, std::size_t indent);
Value::List write_overrides(const std::vector<Override>& overrides);

}  // namespace vanban
