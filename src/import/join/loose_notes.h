// Footnotes whose marks lost their place over the line: "1" or "1 Luật số …" at the foot of a page,
// called by a figure that sticks to a word ("xã1"). They stay lines, since nobody can tell for sure
// which figure calls them, and the text goes on behind them on the next page.
#pragma once

#include <cstddef>
#include <vector>

#include "import/join/page_line.h"

namespace vanban {

// Puts them aside; returns the first line of each page's notes.
std::vector<std::size_t> find_loose_notes(std::vector<PageLine>& lines);

}  // namespace vanban
