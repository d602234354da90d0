// Which part of a document each line stands in. A file may hold several documents and appendices;
// each begins again with its head.
#pragma once

#include <vector>

#include "import/join/page_line.h"

namespace vanban {

void find_zones(std::vector<PageLine>& lines);

}  // namespace vanban
