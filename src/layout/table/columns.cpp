#include "layout/table/columns.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "diag/messages.h"
#include "layout/styled_text.h"

namespace vanban {

namespace {

// What a column must have lest a word of it be cut, what it should have lest words that belong
// together be parted, and what it could use; with padding.
struct Demand {
  bool fixed = false;
  Pt least, good, most;
};

Pt sum(const std::vector<Demand>& demands, std::size_t first, std::size_t count, Pt Demand::*what) {
  Pt total;
  for (std::size_t i = first; i < first + count; ++i) total += demands.at(i).*what;
  return total;
}

class Demands {
 public:
  Demands(const Table& table, const std::vector<CellLayout>& cells, const LayoutContext& context)
      : context_(context), demands_(table.columns.size()) {
    for (std::size_t i = 0; i < demands_.size(); ++i) {
      const auto& width = table.columns.at(i).width;
      if (width) demands_[i] = {true, to_pt(*width), to_pt(*width), to_pt(*width)};
    }
    // Cells that span columns come after those that do not: they only add what is still missing.
    for (const bool spanning : {false, true}) {
      for (const CellLayout& cell : cells) {
        if ((cell.colspan > 1) == spanning) add(cell);
      }
    }
  }

  std::vector<Demand> take() { return std::move(demands_); }

 private:
  void add(const CellLayout& cell) {
    StyledText text(context_.style);
    style_cell(cell, text);
    if (text.empty()) return;
    const ContentWidth content = content_width(text.spans(), context_.line_setting());
    const Pt padding = context_.style.cell_padding * 2;
    if (!widen(cell, content.longest_word + padding, &Demand::least)) report_narrow(cell);
    widen(cell, content.minimum + padding, &Demand::good);
    widen(cell, content.maximum + padding, &Demand::most);
  }

  // Raises the open columns under a cell until it fits; false if there are none.
  bool widen(const CellLayout& cell, Pt needed, Pt Demand::*what) {
    const Pt missing = needed - sum(demands_, cell.column, cell.colspan, what);
    if (missing <= Pt{0.01}) return true;
    std::vector<Demand*> open;
    for (std::size_t i = cell.column; i < cell.column + cell.colspan; ++i) {
      if (!demands_.at(i).fixed) open.push_back(&demands_.at(i));
    }
    for (Demand* demand : open) demand->*what += missing / static_cast<double>(open.size());
    return !open.empty();
  }

  // Once a column.
  void report_narrow(const CellLayout& cell) {
    if (!reported_.insert(cell.column).second) return;
    context_.diagnostics.report(Message::column_too_narrow, cell.cell->where,
                                {fmt::format("{}", cell.column + 1)});
  }

  const LayoutContext& context_;
  std::vector<Demand> demands_;
  std::set<std::size_t> reported_;
};

// Adds what the columns could use, in proportion, as far as `spare` reaches; gives what is left.
Pt widen_to_most(std::vector<Pt>& widths, const std::vector<Demand>& demands, Pt spare) {
  Pt wanted;
  for (std::size_t i = 0; i < widths.size(); ++i) wanted += demands[i].most - widths[i];
  if (wanted <= Pt{}) return spare;
  const double share = std::min(1.0, spare / wanted);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    widths[i] += (demands[i].most - widths[i]) * share;
  }
  return spare - wanted * share;
}

// What no column asks for goes to the open ones in proportion.
void fill_up(std::vector<Pt>& widths, const std::vector<Demand>& demands, Pt spare) {
  Pt open;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (!demands[i].fixed) open += widths[i];
  }
  if (open <= Pt{}) return;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (!demands[i].fixed) widths[i] += spare * (widths[i] / open);
  }
}

}  // namespace

void style_cell(const CellLayout& cell, StyledText& text) {
  // A bold cell of the body looks like a header cell.
  text.add(cell.cell->text,
           cell.header || cell.cell->bold ? Element::table_header : Element::table_cell);
}

std::vector<Pt> column_widths(const Table& table, const std::vector<CellLayout>& cells,
                              const LayoutContext& context) {
  const std::vector<Demand> demands = Demands(table, cells, context).take();
  const auto total = [&](Pt Demand::*what) { return sum(demands, 0, demands.size(), what); };
  const bool good = total(&Demand::good) <= context.width;
  const auto start = good ? &Demand::good : &Demand::least;
  std::vector<Pt> widths;
  widths.reserve(demands.size());
  for (const Demand& demand : demands) widths.push_back(demand.*start);

  const Pt needed = total(start);
  const Pt spare = context.width - needed;
  if (spare < Pt{}) {
    if (spare < Pt{-0.01}) {
      context.diagnostics.report(Message::table_too_wide, table.where,
                                 {fmt::format("{:.0f}", to_mm(needed).value),
                                  fmt::format("{:.0f}", to_mm(context.width).value)});
    }
    for (Pt& width : widths) width = width * (context.width / needed);
    return widths;
  }
  fill_up(widths, demands, widen_to_most(widths, demands, spare));
  return widths;
}

}  // namespace vanban
