#include "layout/table/slots.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vanban {

namespace {

// Shares of the page below the header: a row higher than the first is cut into lines, rows joined
// by a span and together higher than the second are cut between each other.
constexpr double tall_row = 1.0 / 3;
constexpr double kept_group = 1.0 / 2;
constexpr double repeated_header = 1.0 / 2;
constexpr std::size_t least_lines_to_cut = 4;  // two at least stay on either side
// More rows than this in bold one after the other are no headings of what follows.
constexpr std::size_t most_headings = 3;

constexpr Pt rounding{0.01};

std::size_t whole_lines(Pt room, Pt line_height) {
  return static_cast<std::size_t>(std::max(0.0, std::floor((room + rounding) / line_height)));
}

class TableCutter {
 public:
  TableCutter(std::vector<CellLayout>& cells, std::size_t header_rows, std::size_t rows,
              const LayoutContext& context)
      : cells_(cells), header_rows_(header_rows), rows_(rows), context_(context) {}

  TableCut cut() {
    measure_rows();
    join_rows();
    for (const RowGroup& group : groups_) {
      group.whole ? add_whole(group) : add_in_pieces(group);
    }
    for (CellLayout& cell : cells_) place_lines(cell);
    keep_headings();
    return std::move(cut_);
  }

 private:
  struct Row {
    Pt line_height;  // of the highest lines that stand in it
    Pt height;
    std::size_t first_slot = 0, last_slot = 0;
    std::size_t first_strip = 0, last_strip = 0;
  };

  // Rows that cells spanning them hold together; `whole`: in one strip.
  struct RowGroup {
    std::size_t first = 0, last = 0;  // the last one not included
    bool whole = true;
  };

  Pt padding() const { return context_.style.cell_padding_vertical * 2; }

  void measure_rows() {
    const Pt empty = context_.fonts.face(0).line_height(context_.style[Element::table_cell].size);
    for (Row& row : rows_) row.line_height = empty;
    for (const CellLayout& cell : cells_) {
      for (std::size_t i = cell.row; i < cell.row + cell.rowspan; ++i) {
        rows_[i].line_height = std::max(rows_[i].line_height, cell.line_height);
      }
    }
    for (Row& row : rows_) row.height = row.line_height + padding();
    for (const CellLayout& cell : cells_) {
      if (cell.rowspan > 1) continue;
      Row& row = rows_[cell.row];
      const Pt text = row.line_height * static_cast<double>(cell.lines.size());
      row.height = std::max(row.height, text + padding());
    }
    for (const CellLayout& cell : cells_) {
      if (cell.rowspan > 1) grow(cell, cell.text_height() + padding() - height_of(cell));
    }
  }

  Pt height_of(const CellLayout& cell) const {
    return height_of(cell.row, cell.row + cell.rowspan);
  }
  Pt height_of(std::size_t first, std::size_t last) const {
    Pt height;
    for (std::size_t i = first; i < last; ++i) height += rows_[i].height;
    return height;
  }

  // Spreads what a spanning cell still needs over its rows.
  void grow(const CellLayout& cell, Pt missing) {
    if (missing <= Pt{}) return;
    const Pt more = missing / static_cast<double>(cell.rowspan);
    for (std::size_t i = 0; i < cell.rowspan; ++i) rows_[cell.row + i].height += more;
  }

  void join_rows() {
    std::vector<std::size_t> reach(
        rows_.size());  // the row behind the longest cell that begins here
    for (std::size_t i = 0; i < rows_.size(); ++i) reach[i] = i + 1;
    for (const CellLayout& cell : cells_) {
      reach[cell.row] = std::max(reach[cell.row], cell.row + cell.rowspan);
    }
    const Pt header = height_of(0, header_rows_);
    cut_.repeats_header = header_rows_ > 0 && header <= context_.page_height * repeated_header;
    if (cut_.repeats_header) reach[0] = header_rows_;
    room_ = context_.page_height - (cut_.repeats_header ? header : Pt{});

    for (std::size_t first = 0; first < rows_.size();) {
      std::size_t last = reach[first];
      for (std::size_t i = first; i < last; ++i) last = std::max(last, reach[i]);
      const double share = last - first == 1 ? tall_row : kept_group;
      const bool header_group = first == 0 && cut_.repeats_header;
      groups_.push_back({first, last, header_group || height_of(first, last) <= room_ * share});
      first = last;
    }
    make_room_for_cut_cells();
  }

  // A page break may fall between any two of the rows that such a cell spans: each then shows whole
  // lines only, which must be enough together.
  void make_room_for_cut_cells() {
    auto group = groups_.begin();
    for (const CellLayout& cell : cells_) {
      while (group->last <= cell.row) ++group;
      if (group->whole || cell.rowspan == 1) continue;
      std::size_t lines = 0;
      for (std::size_t i = cell.row; i < cell.row + cell.rowspan; ++i) {
        lines += whole_lines(rows_[i].height - padding(), rows_[i].line_height);
      }
      if (lines >= cell.lines.size()) continue;
      const std::size_t more = (cell.lines.size() - lines + cell.rowspan - 1) / cell.rowspan;
      for (std::size_t i = cell.row; i < cell.row + cell.rowspan; ++i) {
        rows_[i].height += rows_[i].line_height * static_cast<double>(more);
      }
    }
  }

  void add_strip(std::size_t first, bool keep_with_next) {
    TableStrip strip{first, cut_.slots.size(), {}, keep_with_next};
    for (std::size_t i = first; i < strip.last; ++i) strip.height += cut_.slots[i].height;
    cut_.strips.push_back(strip);
  }

  void add_whole(const RowGroup& group) {
    const std::size_t first_slot = cut_.slots.size();
    for (std::size_t i = group.first; i < group.last; ++i) {
      Row& row = rows_[i];
      row.first_slot = cut_.slots.size();
      cut_.slots.push_back({i, row.height});
      row.last_slot = cut_.slots.size();
      row.first_strip = cut_.strips.size();
      row.last_strip = row.first_strip + 1;
    }
    add_strip(first_slot, group.last <= header_rows_);
  }

  void add_in_pieces(const RowGroup& group) {
    for (std::size_t i = group.first; i < group.last; ++i) {
      Row& row = rows_[i];
      row.first_slot = cut_.slots.size();
      row.first_strip = cut_.strips.size();
      const std::size_t lines = whole_lines(row.height - padding(), row.line_height);
      const bool cut = row.height > room_ * tall_row && lines >= least_lines_to_cut;
      add_slots(i, cut ? lines : 1);
      row.last_slot = cut_.slots.size();
      row.last_strip = cut_.strips.size();
    }
  }

  // The row in so many slots of a line each, the padding in the first and the last of them.
  void add_slots(std::size_t index, std::size_t count) {
    const Row& row = rows_[index];
    const Pt between = row.line_height * static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
      Pt height = row.line_height;
      if (i == 0) height += padding() / 2;
      if (i + 1 == count) height = row.height - between - (count > 1 ? padding() / 2 : Pt{});
      cut_.slots.push_back({index, height});
      add_strip(cut_.slots.size() - 1, count > 1 && (i == 0 || i + 2 == count));
    }
  }

  void place_lines(CellLayout& cell) {
    const Row& from = rows_[cell.row];
    const Row& to = rows_[cell.row + cell.rowspan - 1];
    cell.first_slot = from.first_slot;
    cell.last_slot = to.last_slot;
    if (to.last_strip - from.first_strip == 1) return;
    std::size_t lines = 0;
    for (std::size_t i = cell.first_slot; i + 1 < cell.last_slot; ++i) {
      Pt room = cut_.slots[i].height;
      if (i == cell.first_slot) room -= padding() / 2;
      lines = std::min(lines + whole_lines(room, cell.line_height), cell.lines.size());
      cell.lines_above.push_back(lines);
    }
  }

  // A row all in bold heads the rows below it.
  void keep_headings() {
    std::vector<bool> bold(rows_.size(), false), plain(rows_.size(), false);
    for (const CellLayout& cell : cells_) {
      if (!cell.lines.empty()) (cell.cell->bold ? bold : plain)[cell.row] = true;
    }
    std::size_t run = 0;
    for (std::size_t row = rows_.size(); row-- > header_rows_;) {
      run = bold[row] && !plain[row] ? run + 1 : 0;
      const bool last = row + 1 == rows_.size();
      if (run > 0 && run <= most_headings && !last) {
        cut_.strips[rows_[row].last_strip - 1].keep_with_next = true;
      }
    }
  }

  std::vector<CellLayout>& cells_;
  std::size_t header_rows_;
  std::vector<Row> rows_;
  const LayoutContext& context_;
  Pt room_;  // for rows on a page
  std::vector<RowGroup> groups_;
  TableCut cut_;
};

}  // namespace

TableCut cut_table(std::vector<CellLayout>& cells, std::size_t header_rows, std::size_t rows,
                   const LayoutContext& context) {
  return TableCutter(cells, header_rows, rows, context).cut();
}

}  // namespace vanban
