#include "layout/table/table_layout.h"

#include <algorithm>
#include <utility>

#include "layout/paragraph.h"
#include "layout/styled_text.h"
#include "layout/table/columns.h"
#include "layout/table/numbers.h"

namespace vanban {

TableLayout::TableLayout(const Table& table, const LayoutContext& context)
    : cells_(list_cells(table)),
      padding_(context.style.cell_padding),
      padding_vertical_(context.style.cell_padding_vertical),
      rule_(context.style.table_rule) {
  edges_ = {Pt{}};
  for (const Pt width : column_widths(table, cells_, context)) {
    edges_.push_back(edges_.back() + width);
  }
  set_cells(context);
  const std::size_t header_rows = table.header.size();
  slots_ = cut_slots(cells_, header_rows, header_rows + table.rows.size(), context);
  while (header_slots_ < slots_.size() && slots_[header_slots_].row < header_rows) ++header_slots_;
}

void TableLayout::set_cells(const LayoutContext& context) {
  for (CellLayout& cell : cells_) {
    const bool header = cell.header || cell.cell->bold;
    const TextStyle& style = context.style[header ? Element::table_header : Element::table_cell];
    const Pt width = edges_.at(cell.column + cell.colspan) - edges_.at(cell.column) - padding_ * 2;
    const Align align = cell.align == Align::number && cell.colspan == 1 ? Align::left : cell.align;
    StyledText text(context.style);
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

Pt TableLayout::header_height() const {
  Pt height;
  for (std::size_t i = 0; i < header_slots_; ++i) height += slots_[i].height;
  return height;
}

std::vector<std::size_t> TableLayout::notes_in(std::size_t slot) const {
  std::vector<std::size_t> notes;
  for (const CellLayout& cell : cells_) {
    if (cell.first_slot != slot) continue;
    for (const Line& line : cell.lines) {
      notes.insert(notes.end(), line.notes.begin(), line.notes.end());
    }
  }
  return notes;
}

TableLayout::Region TableLayout::region_of(const CellLayout& cell, std::size_t first,
                                           std::size_t last, Pt top) const {
  Region region{edges_.at(cell.column), edges_.at(cell.column + cell.colspan), top, top};
  for (std::size_t slot = first; slot < std::min(last, cell.last_slot); ++slot) {
    if (slot < cell.first_slot) region.top += slots_[slot].height;
    region.bottom += slots_[slot].height;
  }
  return region;
}

void TableLayout::draw_cell(std::size_t index, std::size_t first, std::size_t last, Pt top,
                            TableProgress& progress, std::vector<PageItem>& items) const {
  const CellLayout& cell = cells_[index];
  const Region region = region_of(cell, first, last, top);
  const bool begins_here = progress[index] == 0;
  const bool ends_here = cell.last_slot <= last;
  // A cut cell has no padding at the cut: its slots are as high as its lines.
  const Pt above = begins_here ? padding_vertical_ : Pt{};

  std::size_t count = cell.lines.size() - progress[index];
  if (!ends_here) {
    const Pt room = region.bottom - region.top - above;
    const Pt rounding{0.01};
    const double fitting = (room + rounding) / cell.line_height;
    count = std::min(count, static_cast<std::size_t>(std::max(fitting, 0.0)));
  }
  const Pt height = cell.line_height * static_cast<double>(count);
  Pt y = region.top + above;
  if (begins_here && ends_here) y = region.top + (region.bottom - region.top - height) / 2;
  for (std::size_t i = 0; i < count; ++i) {
    Line line = cell.lines[progress[index]++];
    const Pt baseline = y + baseline_in(line, cell.line_height);
    place_line(std::move(line), region.left + padding_, baseline, items);
    y += cell.line_height;
  }
}

void TableLayout::draw(std::size_t first, std::size_t last, Pt top, TableProgress& progress,
                       std::vector<PageItem>& items) const {
  progress.resize(cells_.size());
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    const bool here = cells_[i].first_slot < last && cells_[i].last_slot > first;
    if (here) draw_cell(i, first, last, top, progress, items);
  }
  draw_borders(first, last, top, items);
}

void TableLayout::draw_header(Pt top, std::vector<PageItem>& items) const {
  TableProgress from_the_start;
  draw(0, header_slots_, top, from_the_start, items);
}

std::vector<std::vector<std::size_t>> TableLayout::owners(std::size_t first,
                                                          std::size_t last) const {
  std::vector<std::vector<std::size_t>> grid(
      last - first, std::vector<std::size_t>(edges_.size() - 1, cells_.size()));
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    const CellLayout& cell = cells_[i];
    for (std::size_t slot = std::max(first, cell.first_slot); slot < std::min(last, cell.last_slot);
         ++slot) {
      for (std::size_t column = 0; column < cell.colspan; ++column) {
        grid[slot - first].at(cell.column + column) = i;
      }
    }
  }
  return grid;
}

void TableLayout::draw_borders(std::size_t first, std::size_t last, Pt top,
                               std::vector<PageItem>& items) const {
  const auto grid = owners(first, last);
  const std::size_t columns = edges_.size() - 1;
  std::vector<Pt> y = {top};
  for (std::size_t slot = first; slot < last; ++slot) y.push_back(y.back() + slots_[slot].height);

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
