// "#ff0000" → Colour; black for anything else (the style reader has checked it).
#pragma once

#include <string_view>

#include "layout/paged_document.h"

namespace vanban {

Colour parse_colour(std::string_view text);

}  // namespace vanban
