// The logical structure of a table: head and body, their rows, and in each row the cells that begin
// there, the empty ones too.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"

namespace vanban {

// Gives every cell its node. Cells of header rows head their columns; where there are no such rows,
// the first cell of a row heads it.
void add_nodes(const Table& table, std::vector<CellLayout>& cells, const LayoutContext& context);

}  // namespace vanban
