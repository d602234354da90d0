#include "layout/table/slots.h"

#include <algorithm>

namespace vanban {

namespace {

// Shares of the page: a row taller than the first is cut into lines, rows joined by a span and
// lower than the second are kept on one page.
constexpr double tall_row = 1.0 / 3;
constexpr double kept_group = 1.0 / 2;

class SlotCutter {
 public:
  SlotCutter(std::vector<CellLayout>& cells, std::size_t header_rows, std::size_t rows,
             const LayoutContext& context)
      : cells_(cells), header_rows_(header_rows), rows_(rows), context_(context) {}

  std::vector<Slot> cut() {
    measure_rows();
    for (std::size_t row = 0; row < rows_.size(); ++row) cut_row(row);
    for (CellLayout& cell : cells_) {
      cell.first_slot = rows_[cell.row].first_slot;
      cell.last_slot = rows_[cell.row + cell.rowspan - 1].last_slot;
    }
    join_spanned_rows();
    keep_group_headings();
    return std::move(slots_);
  }

 private:
  struct Row {
    std::size_t lines = 1;  // of its tallest cell that does not span
    Pt line_height;
    Pt height;
    std::size_t first_slot = 0, last_slot = 0;
  };

  Pt padding() const { return context_.style.cell_padding_vertical * 2; }

  void measure_rows() {
    const Pt empty = context_.fonts.face(0).line_height(context_.style[Element::table_cell].size);
    for (Row& row : rows_) row.line_height = empty, row.height = empty + padding();
    for (const CellLayout& cell : cells_) {
      if (cell.rowspan > 1) continue;
      Row& row = rows_[cell.row];
      row.lines = std::max(row.lines, cell.lines.size());
      row.line_height = std::max(row.line_height, cell.line_height);
      row.height = std::max(row.height, cell.text_height() + padding());
    }
    for (const CellLayout& cell : cells_) {
      if (cell.rowspan > 1) make_room(cell);
    }
  }

  // Spreads what a spanning cell still needs over its rows. Where a page break may cut it, its
  // lines do not fill the page to the end: one line more then.
  void make_room(const CellLayout& cell) {
    Pt have;
    for (std::size_t i = 0; i < cell.rowspan; ++i) have += rows_[cell.row + i].height;
    Pt need = cell.text_height() + padding();
    if (!fits_a_page(std::max(have, need))) need += cell.line_height;
    if (need <= have) return;
    const Pt more = (need - have) / static_cast<double>(cell.rowspan);
    for (std::size_t i = 0; i < cell.rowspan; ++i) rows_[cell.row + i].height += more;
  }

  bool fits_a_page(Pt group) const { return group <= context_.page_height * kept_group; }

  void cut_row(std::size_t index) {
    Row& row = rows_[index];
    row.first_slot = slots_.size();
    const bool header = index < header_rows_;
    if (header || row.lines < 4 || row.height < context_.page_height * tall_row) {
      slots_.push_back({index, row.height, header});
    } else {
      cut_into_lines(index, row);
    }
    row.last_slot = slots_.size();
  }

  // Two lines at least stay on either side of the page break.
  void cut_into_lines(std::size_t index, const Row& row) {
    const Pt rest = row.height - row.line_height * static_cast<double>(row.lines) - padding();
    for (std::size_t line = 0; line < row.lines; ++line) {
      const bool first = line == 0;
      const bool last = line + 1 == row.lines;
      Pt height = row.line_height;
      if (first || last) height += padding() / 2;
      if (last) height += std::max(rest, Pt{});
      slots_.push_back({index, height, first || line + 2 == row.lines});
    }
  }

  void join_spanned_rows() {
    for (const CellLayout& cell : cells_) {
      if (cell.rowspan == 1 || cell.header) continue;
      Pt height;
      for (std::size_t i = cell.first_slot; i < cell.last_slot; ++i) height += slots_[i].height;
      if (!fits_a_page(height)) continue;
      for (std::size_t i = cell.first_slot; i + 1 < cell.last_slot; ++i) {
        slots_[i].keep_with_next = true;
      }
    }
  }

  // A row all in bold heads the rows below it.
  void keep_group_headings() {
    std::vector<bool> heading(rows_.size(), true);
    for (const CellLayout& cell : cells_) {
      if (!cell.lines.empty() && !cell.cell->bold) heading[cell.row] = false;
    }
    for (std::size_t row = 0; row + 1 < rows_.size(); ++row) {
      if (heading[row]) slots_[rows_[row].last_slot - 1].keep_with_next = true;
    }
  }

  std::vector<CellLayout>& cells_;
  std::size_t header_rows_;
  std::vector<Row> rows_;
  const LayoutContext& context_;
  std::vector<Slot> slots_;
};

}  // namespace

std::vector<Slot> cut_slots(std::vector<CellLayout>& cells, std::size_t header_rows,
                            std::size_t rows, const LayoutContext& context) {
  return SlotCutter(cells, header_rows, rows, context).cut();
}

}  // namespace vanban
