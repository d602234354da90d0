// Line breaking over the whole paragraph (after Knuth and Plass, "Breaking Paragraphs into Lines"):
// of all ways to break it, the one whose lines together cost least.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "layout/lines/room.h"
#include "model/table.h"

namespace vanban {

// The points that end lines, the last one of all included. `space` is the mean width of a space.
// Time grows with the length of the text times the number of words on a line.
std::vector<std::size_t> total_fit(std::span<const BreakPoint> points, const Room& room, Pt space,
                                   Align align);

}  // namespace vanban
