// Turns a passage whose line ends are chosen into lines of text runs.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "layout/lines/measured_text.h"
#include "layout/lines/room.h"
#include "layout/lines/set_lines.h"

namespace vanban {

// `ends` are indices of the passage's points. Every line is stretched if the text is justified, but
// not the last.
void compose(const MeasuredText& passage, std::span<const std::size_t> ends,
             const JoinedText& joined, const Room& room, Align align, const FontSet& fonts,
             std::vector<Line>& lines);

}  // namespace vanban
