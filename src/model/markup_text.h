// Markup → the text that a plan file writes for it: the inverse of parse_markup() in read/markup.
#pragma once

#include <string>

#include "model/markup.h"

namespace vanban {

// Parsed again it gives the same pieces, if no two neighbours are words of one emphasis.
std::string markup_text(const Markup& markup);

}  // namespace vanban
