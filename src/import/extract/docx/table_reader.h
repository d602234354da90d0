// A table of a Word file with its spans: gridSpan, vMerge, the older hMerge, rows that begin or end
// beside the grid. Columns are where cells begin or end, so that a grid finer than its cells is
// none. Reported: tables in cells, whose words become lines (table-nested), and spans that do not
// fit (table-spans). A single column that holds no data only lays the page out: it is none.
#pragma once

#include <vector>

#include "import/extract/docx/word_file.h"
#include "import/manuscript.h"

namespace vanban {

// The table; what is in it, if it is no table but a frame or a layout; nothing if it has no words
// and no borders.
std::vector<ManuscriptBlock> read_word_table(XmlElement table, WordFile& file,
                                             const WordPlace& place);

}  // namespace vanban
