// A table cut into slots, the slices that a page break may fall between: a row is one slot, a tall
// row one slot a line.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"

namespace vanban {

struct Slot {
  std::size_t row = 0;
  Pt height;
  bool keep_with_next = false;
};

// Sets first_slot and last_slot of the cells. Header slots stay together and with the first row;
// rows joined by a cell that spans them stay together if they are not too many for that.
std::vector<Slot> cut_slots(std::vector<CellLayout>& cells, std::size_t header_rows,
                            std::size_t rows, const LayoutContext& context);

}  // namespace vanban
