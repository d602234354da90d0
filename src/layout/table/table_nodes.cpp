#include "layout/table/table_nodes.h"

#include <utility>

namespace vanban {

namespace {

NodeId add_cell(const CellLayout& cell, bool heads_row, const LayoutContext& row) {
  const bool heads = cell.header || heads_row;
  Node node{heads ? NodeKind::header_cell : NodeKind::cell, row.node};
  node.rowspan = cell.rowspan;
  node.colspan = cell.colspan;
  node.heads_row = heads_row;
  return row.structure.add(std::move(node));
}

}  // namespace

void add_nodes(const Table& table, std::vector<CellLayout>& cells, const LayoutContext& context) {
  const LayoutContext whole = context.inside(context.add(NodeKind::table));
  context.structure[whole.node].id = table.id;
  const std::size_t header_rows = table.header.size();
  auto cell = cells.begin();
  LayoutContext group = whole;
  for (std::size_t i = 0; i < header_rows + table.rows.size(); ++i) {
    // A table must have a body (ISO 14289-1, 7.2), even one that is all header.
    if (i == 0 && header_rows > 0 && !table.rows.empty()) {
      group.node = whole.add(NodeKind::table_head);
    } else if (i == 0 || i == header_rows) {
      group.node = whole.add(NodeKind::table_body);
    }
    const LayoutContext row = group.inside(group.add(NodeKind::table_row));
    for (; cell != cells.end() && cell->row == i; ++cell) {
      cell->node = add_cell(*cell, header_rows == 0 && cell->column == 0, row);
    }
  }
}

}  // namespace vanban
