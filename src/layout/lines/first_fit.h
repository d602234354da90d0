// Line breaking as Word does it: every line takes as many words as it holds, spaces not shrunk.
// What belongs together is parted only where it is wider than a line.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "layout/lines/room.h"

namespace vanban {

// The points that end lines, the last one of all included.
std::vector<std::size_t> first_fit(std::span<const BreakPoint> points, const Room& room);

}  // namespace vanban
