// A table laid out: strips for the pages to break between, and the drawing of those that share a
// page. The document must outlive it.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"
#include "layout/table/slots.h"

namespace vanban {

class TableLayout {
 public:
  TableLayout(const Table& table, const LayoutContext& context);

  const std::vector<TableStrip>& strips() const { return cut_.strips; }
  // The footnotes called in the lines of a strip.
  const std::vector<std::size_t>& notes_in(std::size_t strip) const { return notes_.at(strip); }

  // Whether a page that begins with this strip repeats the header above it.
  bool repeats_header_above(std::size_t strip) const { return cut_.repeats_header && strip > 0; }
  Pt header_height() const { return cut_.strips.front().height; }

  // Draws the strips [first, last) from `top` down, borders around them. A cell that a page break
  // cuts goes on below it.
  void draw(std::size_t first, std::size_t last, Pt top, std::vector<PageItem>& items) const;
  // Draws the header once more, as decoration: it has been read.
  void repeat_header(Pt top, std::vector<PageItem>& items) const;

 private:
  struct Region {
    Pt left, right, top, bottom;
  };
  struct SlotRange {
    std::size_t first, last;  // the last one not included
  };

  void set_cells(const LayoutContext& context);
  void collect_notes();
  void find_first_cells();
  template <class Visit>
  void for_each_cell(SlotRange range, Visit visit) const;
  Region region_of(const CellLayout& cell, SlotRange range, Pt top) const;
  void draw_cell(const CellLayout& cell, SlotRange range, Pt top,
                 std::vector<PageItem>& items) const;
  void draw_borders(SlotRange range, Pt top, std::vector<PageItem>& items) const;
  // Which cell covers each square of the slots; borders run where neighbours differ.
  std::vector<std::vector<std::size_t>> owners(SlotRange range) const;

  std::vector<CellLayout> cells_;
  TableCut cut_;
  std::vector<std::vector<std::size_t>> notes_;  // by strip
  std::vector<std::size_t> first_cells_;         // by slot: the first cell that reaches into it
  std::vector<Pt> edges_;                        // x of the column borders
  Pt padding_, padding_vertical_, rule_;
};

}  // namespace vanban
