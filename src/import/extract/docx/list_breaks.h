// Line breaks inside a paragraph of a Word file where its list goes on: "1. Xã … ⏎2. Các thôn …"
// is two items, though the author pressed Shift and Enter. Breaks that may be anything else stay.
#pragma once

#include <vector>

#include "import/manuscript.h"

namespace vanban {

// The line, parted where the next item of a list that began in it stands behind a break, or the
// first of a list behind a colon.
std::vector<ManuscriptLine> parted_at_items(ManuscriptLine line);

}  // namespace vanban
