// Numbers of a column one above the other on their decimal commas, the whole of them centred.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"

namespace vanban {

// Moves the lines of the cells aligned so, which have been set flush left. `widths`: of the
// columns, without padding. Cells that hold no single number are centred.
void align_numbers(std::vector<CellLayout>& cells, const std::vector<Pt>& widths,
                   const LayoutContext& context);

}  // namespace vanban
