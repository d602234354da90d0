// A table laid out: slots for the pages to break between, and the drawing of those that share a
// page. The document must outlive it.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"
#include "layout/table/slots.h"

namespace vanban {

// How many lines of each cell earlier pages have shown.
using TableProgress = std::vector<std::size_t>;

class TableLayout {
 public:
  TableLayout(const Table& table, const LayoutContext& context);

  const std::vector<Slot>& slots() const { return slots_; }
  std::size_t header_slots() const { return header_slots_; }
  Pt header_height() const;
  // The footnotes called in cells that begin in the slot.
  std::vector<std::size_t> notes_in(std::size_t slot) const;

  // Draws the slots [first, last) from `top` down: of each cell as many lines as fit, borders
  // around it. A cell that a page break cuts goes on where it stopped.
  void draw(std::size_t first, std::size_t last, Pt top, TableProgress& progress,
            std::vector<PageItem>& items) const;
  void draw_header(Pt top, std::vector<PageItem>& items) const;

 private:
  struct Region {
    Pt left, right, top, bottom;
  };

  void set_cells(const LayoutContext& context);
  Region region_of(const CellLayout& cell, std::size_t first, std::size_t last, Pt top) const;
  void draw_cell(std::size_t index, std::size_t first, std::size_t last, Pt top,
                 TableProgress& progress, std::vector<PageItem>& items) const;
  void draw_borders(std::size_t first, std::size_t last, Pt top,
                    std::vector<PageItem>& items) const;
  // Which cell covers each square of the slots; borders run where neighbours differ.
  std::vector<std::vector<std::size_t>> owners(std::size_t first, std::size_t last) const;

  std::vector<CellLayout> cells_;
  std::vector<Slot> slots_;
  std::size_t header_slots_ = 0;
  std::vector<Pt> edges_;  // x of the column borders
  Pt padding_, padding_vertical_, rule_;
};

}  // namespace vanban
