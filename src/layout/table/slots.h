// A table cut into slots and strips. A slot is a row, or one line of a tall row. A strip is what no
// page break cuts: a slot, or all slots of rows that must share a page. Since every slot is as high
// as the lines it shows, whatever pages the strips fall on, no line is lost or leaves its cell.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"

namespace vanban {

struct Slot {
  std::size_t row = 0;
  Pt height;
};

struct TableStrip {
  std::size_t first = 0, last = 0;  // slots, the last one not included
  Pt height;
  bool keep_with_next = false;
};

struct TableCut {
  std::vector<Slot> slots;
  std::vector<TableStrip> strips;
  bool repeats_header = false;  // the first strip is the header then
};

// Sets first_slot, last_slot and lines_above of the cells, which are in reading order. A header
// higher than half a page is not repeated; it is cut like any other row. Rows joined by a cell that
// spans them make one strip unless they are too many for that.
TableCut cut_table(std::vector<CellLayout>& cells, std::size_t header_rows, std::size_t rows,
                   const LayoutContext& context);

}  // namespace vanban
