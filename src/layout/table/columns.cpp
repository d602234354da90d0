#include "layout/table/columns.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "layout/styled_text.h"

namespace vanban {

namespace {

// What a column needs and what it could use, without padding.
struct Demand {
  bool fixed = false;
  Pt least, most;
};

Pt sum(const std::vector<Demand>& demands, std::size_t first, std::size_t count, Pt Demand::*what) {
  Pt total;
  for (std::size_t i = first; i < first + count; ++i) total += demands.at(i).*what;
  return total;
}

// Raises the open columns under a spanning cell until it fits.
void widen(std::vector<Demand>& demands, const CellLayout& cell, Pt needed, Pt Demand::*what) {
  const Pt missing = needed - sum(demands, cell.column, cell.colspan, what);
  if (missing <= Pt{}) return;
  std::vector<Demand*> open;
  for (std::size_t i = cell.column; i < cell.column + cell.colspan; ++i) {
    if (!demands.at(i).fixed) open.push_back(&demands.at(i));
  }
  for (Demand* demand : open) demand->*what += missing / static_cast<double>(open.size());
}

std::vector<Demand> demands_of(const Table& table, const std::vector<CellLayout>& cells,
                               const LayoutContext& context) {
  std::vector<Demand> demands(table.columns.size());
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const auto& width = table.columns.at(i).width;
    if (width) demands.at(i) = {true, to_pt(*width), to_pt(*width)};
  }
  // Cells that span columns come after those that do not: they only add what is still missing.
  for (const bool spanning : {false, true}) {
    for (const CellLayout& cell : cells) {
      if ((cell.colspan > 1) != spanning) continue;
      StyledText text(context.style);
      style_cell(cell, text);
      if (text.empty()) continue;
      const ContentWidth content = content_width(text.spans(), context.line_setting());
      const Pt padding = context.style.cell_padding * 2;
      widen(demands, cell, content.minimum + padding, &Demand::least);
      widen(demands, cell, content.maximum + padding, &Demand::most);
    }
  }
  return demands;
}

}  // namespace

void style_cell(const CellLayout& cell, StyledText& text) {
  // A bold cell of the body looks like a header cell.
  text.add(cell.cell->text,
           cell.header || cell.cell->bold ? Element::table_header : Element::table_cell);
}

std::vector<Pt> column_widths(const Table& table, const std::vector<CellLayout>& cells,
                              const LayoutContext& context) {
  const std::vector<Demand> demands = demands_of(table, cells, context);
  const Pt least = sum(demands, 0, demands.size(), &Demand::least);
  const Pt most = sum(demands, 0, demands.size(), &Demand::most);
  std::vector<Pt> widths;
  for (const Demand& demand : demands) widths.push_back(demand.least);

  Pt spare = context.width - least;
  if (spare < Pt{}) {
    if (spare < Pt{-0.01}) {
      context.diagnostics.report(Message::table_too_wide, table.where,
                                 {fmt::format("{:.0f}", to_mm(least).value),
                                  fmt::format("{:.0f}", to_mm(context.width).value)});
    }
    for (Pt& width : widths) width = width * (context.width / least);
    return widths;
  }
  // First what the columns can use, in proportion; what is left over then in proportion to content.
  const Pt wanted = most - least;
  const double share = wanted > Pt{} ? std::min(1.0, spare / wanted) : 0.0;
  Pt open;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    widths[i] += (demands[i].most - demands[i].least) * share;
    if (!demands[i].fixed) open += widths[i];
  }
  spare -= wanted * share;
  if (spare > Pt{} && open > Pt{}) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (!demands[i].fixed) widths[i] += spare * (widths[i] / open);
    }
  }
  return widths;
}

}  // namespace vanban
