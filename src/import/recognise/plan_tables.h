// Tables of the manuscript as plans hold them: spans, widths and alignments as they are, the
// paragraphs of a cell as lines of one text. Reported: spans that do not fit the grid and are cut.
#pragma once

#include "diag/diagnostic.h"
#include "import/manuscript.h"
#include "model/plan.h"

namespace vanban {

PlanTable plan_table_of(const ManuscriptTable& table, Diagnostics& diagnostics);

// All words of its cells, row by row: for tables that are laid out text.
std::vector<ManuscriptLine> lines_of_table(const ManuscriptTable& table);

}  // namespace vanban
