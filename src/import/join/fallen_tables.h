// Tables that came apart into lines: cells below each other, or beside each other with wide gaps.
// Nobody can tell their cells for sure, so their lines stay lines, in their order.
#pragma once

#include <cstddef>
#include <vector>

#include "import/join/page_line.h"

namespace vanban {

// Gives lines of the body their zone; returns the first line of each table.
std::vector<std::size_t> find_fallen_tables(std::vector<PageLine>& lines);

}  // namespace vanban
