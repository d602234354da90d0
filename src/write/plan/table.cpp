#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

void put_align(Align align, ObjectParts& parts) {
  parts.put_text("align", std::string(word_of(align, alignment_words)));
}

void put_span(std::string_view key, std::size_t span, ObjectParts& parts) {
  if (span != 1) parts.put(key, value_of(static_cast<double>(span)));
}

Value write_column(const Column& column) {
  ObjectParts parts;
  if (column.width) parts.put("width", value_of(column.width->value));
  if (column.align != Align::left) put_align(column.align, parts);
  return value_of(parts.take());
}

Value write_cell(const CellOf<Markup>& cell) {
  ObjectParts parts;
  parts.put("text", value_of(cell.text));
  put_span("rowspan", cell.rowspan, parts);
  put_span("colspan", cell.colspan, parts);
  if (cell.align) put_align(*cell.align, parts);
  if (cell.bold) parts.put("bold", value_of(true));
  return parts.has_only("text") ? value_of(cell.text) : value_of(parts.take());
}

Value write_rows(const std::vector<RowOf<Markup>>& rows) {
  Value::List list;
  for (const RowOf<Markup>& row : rows) {
    Value::List cells;
    for (const CellOf<Markup>& cell : row) cells.push_back(write_cell(cell));
    list.push_back({std::move(cells), {}});
  }
  return {std::move(list), {}};
}

}  // namespace

Value::Object write_table(const PlanTable& table) {
  ObjectParts parts;
  parts.put_text("id", table.id);
  Value::List columns;
  for (const Column& column : table.columns) columns.push_back(write_column(column));
  parts.put_list("columns", std::move(columns));
  if (!table.header.empty()) parts.put("header", write_rows(table.header));
  parts.put("rows", write_rows(table.rows));
  return parts.take();
}

}  // namespace vanban
