#include "layout/table/table_layout.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "layout/paragraph.h"
#include "layout/styled_text.h"
#include "layout/table/columns.h"
#include "layout/table/numbers.h"
#include "layout/table/table_nodes.h"

namespace vanban {

TableLayout::TableLayout(const Table& table, const LayoutContext& context)
    : cells_(list_cells(table)),
      padding_(context.style.cell_padding),
      padding_vertical_(context.style.cell_padding_vertical),
      rule_(context.style.table_rule) {
  const std::vector<Pt> widths = column_widths(table, cells_, context);
  // A table whose columns do not fill the page stands in its middle.
  const Pt total = std::accumulate(widths.begin(), widths.end(), Pt{});
  edges_ = {(context.width - total) / 2};
  for (const Pt width : widths) edges_.push_back(edges_.back() + width);
  add_nodes(table, cells_, context);
  set_cells(context);
  const std::size_t header_rows = table.header.size();
  cut_ = cut_table(cells_, header_rows, header_rows + table.rows.size(), context);
  collect_notes();
  find_first_cells();
}

void TableLayout::set_cells(const LayoutContext& context) {
  for (CellLayout& cell : cells_) {
    const bool header = cell.header || cell.cell->bold;
    const TextStyle& style = context.style[header ? Element::table_header : Element::table_cell];
    const Pt width = edges_.at(cell.column + cell.colspan) - edges_.at(cell.column) - padding_ * 2;
    const Align align = cell.align == Align::number && cell.colspan == 1 ? Align::left : cell.align;
    StyledText text(context, cell.node);
    style_cell(cell, text);
    cell.lines =
        set_lines(text.spans(), {width, {}, align}, context.line_setting(), context.diagnostics);
    cell.line_height = context.fonts.face(0).line_height(style.size) * style.line_spacing;
    for (const Line& line : cell.lines) {
      cell.line_height = std::max(cell.line_height, line.height * style.line_spacing);
    }
  }
  std::vector<Pt> widths;
  for (std::size_t i = 0; i + 1 < edges_.size(); ++i) {
    widths.push_back(edges_[i + 1] - edges_[i] - padding_ * 2);
  }
  align_numbers(cells_, widths, context);
}

void TableLayout::collect_notes() {
  std::vector<std::size_t> strip_of(cut_.slots.size());
  for (std::size_t strip = 0; strip < cut_.strips.size(); ++strip) {
    const TableStrip& range = cut_.strips[strip];
    for (std::size_t slot = range.first; slot < range.last; ++slot) strip_of[slot] = strip;
  }
  notes_.resize(cut_.strips.size());
  for (const CellLayout& cell : cells_) {
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
      const auto& above = cell.lines_above;
      const auto behind = std::upper_bound(above.begin(), above.end(), i) - above.begin();
      auto& notes = notes_[strip_of[cell.first_slot + static_cast<std::size_t>(behind)]];
      notes.insert(notes.end(), cell.lines[i].notes.begin(), cell.lines[i].notes.end());
    }
  }
}

void TableLayout::find_first_cells() {
  std::size_t cell = 0;
  for (std::size_t slot = 0; slot < cut_.slots.size(); ++slot) {
    while (cell < cells_.size() && cells_[cell].last_slot <= slot) ++cell;
    first_cells_.push_back(cell);
  }
}

template <class Visit>
void TableLayout::for_each_cell(SlotRange range, Visit visit) const {
  for (std::size_t i = first_cells_.at(range.first);
       i < cells_.size() && cells_[i].first_slot < range.last; ++i) {
    if (cells_[i].last_slot > range.first) visit(i);
  }
}

TableLayout::Region TableLayout::region_of(const CellLayout& cell, SlotRange range, Pt top) const {
  Region region{edges_.at(cell.column), edges_.at(cell.column + cell.colspan), top, top};
  const std::size_t last = std::min(range.last, cell.last_slot);
  for (std::size_t slot = range.first; slot < last; ++slot) {
    if (slot < cell.first_slot) region.top += cut_.slots[slot].height;
    region.bottom += cut_.slots[slot].height;
  }
  return region;
}

void TableLayout::draw_cell(const CellLayout& cell, SlotRange range, Pt top,
                            std::vector<PageItem>& items) const {
  const Region region = region_of(cell, range, top);
  const bool begins_here = cell.first_slot >= range.first;
  const bool ends_here = cell.last_slot <= range.last;
  const std::size_t first = cell.lines_before(range.first);
  const std::size_t last = cell.lines_before(range.last);
  const Pt height = cell.line_height * static_cast<double>(last - first);
  // A cut cell has no padding at the cut: its slots are as high as its lines.
  Pt y = region.top + (begins_here ? padding_vertical_ : Pt{});
  if (begins_here && ends_here) y = region.top + (region.bottom - region.top - height) / 2;
  for (std::size_t i = first; i < last; ++i) {
    Line line = cell.lines[i];
    const Pt baseline = y + baseline_in(line, cell.line_height);
    place_line(std::move(line), region.left + padding_, baseline, items);
    y += cell.line_height;
  }
}

void TableLayout::draw(std::size_t first, std::size_t last, Pt top,
                       std::vector<PageItem>& items) const {
  const SlotRange range{cut_.strips.at(first).first, cut_.strips.at(last - 1).last};
  for_each_cell(range, [&](std::size_t i) { draw_cell(cells_[i], range, top, items); });
  draw_borders(range, top, items);
}

void TableLayout::repeat_header(Pt top, std::vector<PageItem>& items) const {
  const std::size_t before = items.size();
  draw(0, 1, top, items);
  for (std::size_t i = before; i < items.size(); ++i) {
    if (auto* run = std::get_if<TextRun>(&items[i])) run->node = no_node;
  }
}

std::vector<std::vector<std::size_t>> TableLayout::owners(SlotRange range) const {
  std::vector<std::vector<std::size_t>> grid(
      range.last - range.first, std::vector<std::size_t>(edges_.size() - 1, cells_.size()));
  for_each_cell(range, [&](std::size_t i) {
    const CellLayout& cell = cells_[i];
    const std::size_t last = std::min(range.last, cell.last_slot);
    for (std::size_t slot = std::max(range.first, cell.first_slot); slot < last; ++slot) {
      for (std::size_t column = 0; column < cell.colspan; ++column) {
        grid[slot - range.first].at(cell.column + column) = i;
      }
    }
  });
  return grid;
}

void TableLayout::draw_borders(SlotRange range, Pt top, std::vector<PageItem>& items) const {
  const auto grid = owners(range);
  const std::size_t columns = edges_.size() - 1;
  std::vector<Pt> y = {top};
  for (std::size_t slot = range.first; slot < range.last; ++slot) {
    y.push_back(y.back() + cut_.slots[slot].height);
  }

  // A border runs on as long as the cells on its two sides differ; outside counts as different.
  const auto draw_runs = [&](std::size_t lines, std::size_t steps, auto differs, auto add) {
    for (std::size_t line = 0; line < lines; ++line) {
      std::size_t start = 0;
      for (std::size_t step = 0; step <= steps; ++step) {
        if (step < steps && differs(line, step)) continue;
        if (step > start) add(line, start, step);
        start = step + 1;
      }
    }
  };
  draw_runs(
      grid.size() + 1, columns,
      [&](std::size_t line, std::size_t column) {
        return line == 0 || line == grid.size() || grid[line - 1][column] != grid[line][column];
      },
      [&](std::size_t line, std::size_t from, std::size_t to) {
        items.emplace_back(Rule{edges_[from], y[line], edges_[to], y[line], rule_});
      });
  draw_runs(
      columns + 1, grid.size(),
      [&](std::size_t line, std::size_t slot) {
        return line == 0 || line == columns || grid[slot][line - 1] != grid[slot][line];
      },
      [&](std::size_t line, std::size_t from, std::size_t to) {
        items.emplace_back(Rule{edges_[line], y[from], edges_[line], y[to], rule_});
      });
}

}  // namespace vanban
