// A font for layout tests in which every character is half as wide as the font is big: at 2 pt a
// character is 1 pt wide, so that widths can be counted in characters and drawn in the source.
#pragma once

#include "font/font_set.h"

namespace vanban {

// Four document faces with ASCII, Latin and Vietnamese letters, dashes, quotes and raised figures,
// and a fallback face with Greek letters, twice as wide. Ascent 0.8, descent 0.2 of the size, no
// line gap; U+200B and combining marks have no width.
FontSet fake_fonts();

}  // namespace vanban
