#include <utility>

#include "merge/blocks.h"
#include "merge/end_marks.h"

namespace vanban {

namespace {

std::vector<RowOf<RichText>> merge_rows(const std::vector<RowOf<Markup>>& rows, const Scope& scope,
                                        Filler& filler) {
  std::vector<RowOf<RichText>> merged;
  merged.reserve(rows.size());
  for (const RowOf<Markup>& row : rows) {
    RowOf<RichText>& cells = merged.emplace_back();
    for (const CellOf<Markup>& cell : row) {
      cells.push_back({filler.fill(cell.text, scope), cell.rowspan, cell.colspan, cell.align,
                       cell.bold, cell.where});
    }
  }
  return merged;
}

}  // namespace

Table merge_table(const PlanTable& table, const Scope& scope, Filler& filler) {
  return {table.id, table.columns, merge_rows(table.header, scope, filler),
          merge_rows(table.rows, scope, filler), table.where};
}

Item merge_item(const PlanItem& item, const Scope& scope, Filler& filler) {
  Item merged;
  merged.id = item.id;
  merged.role = item.role;
  merged.marker = item.marker;
  merged.where = item.where;
  merged.title = filler.fill(item.title, scope);
  merged.run_in = filler.fill(item.run_in, scope);
  if (!merged.run_in.empty()) end_with(merged.run_in, ":");
  merged.text = filler.fill(item.text, scope);
  if (item.table) merged.table = merge_table(*item.table, scope, filler);
  for (const PlanItem& inner : item.items) {
    merged.items.push_back(merge_item(inner, scope, filler));
  }
  return merged;
}

}  // namespace vanban
