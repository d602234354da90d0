// A cell of a table as layout sees it: where it stands in the grid of header and body rows
// together, and its text in lines.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/lines/set_lines.h"
#include "model/document.h"

namespace vanban {

struct CellLayout {
  const CellOf<RichText>* cell = nullptr;  // in the document, which outlives the layout
  std::size_t row = 0, column = 0;         // rows count through header and body
  std::size_t rowspan = 1, colspan = 1;
  bool header = false;
  Align align = Align::left;
  NodeId node = no_node;
  std::vector<Line> lines;
  Pt line_height;
  std::size_t first_slot = 0, last_slot = 0;  // the slots it covers, the last one not included
  // Which of its slots show which lines: how many lines stand above each slot but the first. Empty
  // where no page break can fall between its slots.
  std::vector<std::size_t> lines_above;

  Pt text_height() const { return line_height * static_cast<double>(lines.size()); }
  // How many lines stand above a slot, which may lie before or behind the cell.
  std::size_t lines_before(std::size_t slot) const;
};

// Every cell of the table in reading order, with its column's alignment; no lines yet.
std::vector<CellLayout> list_cells(const Table& table);

}  // namespace vanban
