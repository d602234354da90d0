// The width of a text on one line, spaces as the font has them. Missing characters are not
// reported.
#pragma once

#include <string_view>

#include "base/length.h"
#include "font/font_set.h"
#include "model/inline.h"

namespace vanban {

Pt text_width(std::string_view text, Emphasis emphasis, Pt size, const FontSet& fonts);

}  // namespace vanban
