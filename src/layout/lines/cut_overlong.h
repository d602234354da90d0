// Makes breakable what is wider than a line and has no place to break: first at the spaces kept
// together, then behind the signs of addresses and symbols (/ - . @ …), at last between characters.
#pragma once

#include <string_view>

#include "base/length.h"
#include "font/font_set.h"
#include "layout/lines/measured_text.h"

namespace vanban {

// Adds points of BreakClass::last_resort until everything between two points fits the line.
void cut_overlong(MeasuredText& passage, std::string_view text, const FontSet& fonts,
                  Pt first_width, Pt width);

}  // namespace vanban
