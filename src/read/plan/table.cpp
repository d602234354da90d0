#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diag/messages.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"
#include "read/plan/table_fit.h"

namespace vanban {

namespace {

constexpr int most_columns = 100, most_rows = 100'000;
constexpr double widest_column = 1000;  // mm

constexpr auto alignments = std::to_array<Word<Align>>({{"left", Align::left},
                                                        {"center", Align::center},
                                                        {"right", Align::right},
                                                        {"justify", Align::justify},
                                                        {"number", Align::number}});

std::optional<Mm> read_width(const Fields& column) {
  const Value* value = column.find("width");
  if (value == nullptr) return std::nullopt;
  const double* width = value->number();
  if (width == nullptr) {
    report_wrong_type(*value, "width", "number", column.reading());
    return std::nullopt;
  }
  if (*width >= 1 && *width <= widest_column) return Mm{*width};
  column.reading().diagnostics.report(Message::bad_number, value->where,
                                      {"width", "number", "1", fmt::format("{}", widest_column)});
  return std::nullopt;
}

Column read_column(const Value& value, Reading& reading) {
  const Fields fields(value, "columns", column_keys, reading);
  const auto align = fields.word("align", WordTable<Align>(alignments));
  return {read_width(fields), align.value_or(Align::left)};
}

// The text of a cell may be empty.
Markup read_cell_text(const Value& value, std::string_view name, Reading& reading) {
  if (value.text() != nullptr && value.text()->empty()) return {{}, value.where};
  return read_markup(value, name, reading);
}

CellOf<Markup> read_cell(const Value& value, std::string_view name, Reading& reading) {
  CellOf<Markup> cell;
  cell.where = value.where;
  if (value.text() != nullptr) {
    cell.text = read_cell_text(value, name, reading);
    return cell;
  }
  if (value.object() == nullptr) {
    report_wrong_type(value, name, "text-or-object", reading);
    return cell;
  }
  const Fields fields(value, name, cell_keys, reading);
  if (const Value* text = fields.need("text")) cell.text = read_cell_text(*text, "text", reading);
  cell.rowspan = static_cast<std::size_t>(fields.whole_number("rowspan", 1, most_rows).value_or(1));
  cell.colspan =
      static_cast<std::size_t>(fields.whole_number("colspan", 1, most_columns).value_or(1));
  cell.align = fields.word("align", WordTable<Align>(alignments));
  cell.bold = fields.flag("bold");
  return cell;
}

std::vector<RowOf<Markup>> read_rows(const Fields& table, std::string_view key) {
  std::vector<RowOf<Markup>> rows;
  for (const Value& row : table.list(key)) {
    RowOf<Markup>& cells = rows.emplace_back();
    const Value::List* list = expect_list(row, key, table.reading());
    if (list == nullptr) continue;
    for (const Value& cell : *list) cells.push_back(read_cell(cell, key, table.reading()));
  }
  return rows;
}

// Rows that are no rows have been reported; their spans say nothing.
bool are_all_lists(const Value::List& rows) {
  return std::all_of(rows.begin(), rows.end(),
                     [](const Value& row) { return row.list() != nullptr; });
}

void check_fit(const Fields& fields, const PlanTable& table) {
  const std::size_t columns = table.columns.size();
  if (columns == 0) return;
  const Value::List& header = fields.list("header");
  const Value::List& rows = fields.list("rows");
  if (are_all_lists(header)) check_rows(table.header, header, columns, 0, fields.reading());
  if (are_all_lists(rows)) check_rows(table.rows, rows, columns, header.size(), fields.reading());
}

}  // namespace

const WordTable<Align> alignment_words = alignments;

std::optional<PlanTable> read_table(const Fields& parent, PlanReading& reading) {
  const Value* value = parent.find("table");
  if (value == nullptr) return std::nullopt;
  const Fields fields(*value, "table", table_keys, reading);
  PlanTable table;
  table.where = value->where;
  table.id = reading.take_id(fields);
  const Value* columns = fields.need("columns");
  for (const Value& column : fields.list("columns")) {
    table.columns.push_back(read_column(column, reading));
  }
  if (columns != nullptr && columns->list() != nullptr && table.columns.empty()) {
    reading.diagnostics.report(Message::empty_value, columns->where, {"columns"});
  }
  if (table.columns.size() > most_columns) {
    reading.diagnostics.report(Message::too_many, columns->where,
                               {"columns", fmt::format("{}", most_columns)});
    return table;
  }
  fields.need("rows");
  table.header = read_rows(fields, "header");
  table.rows = read_rows(fields, "rows");
  check_fit(fields, table);
  return table;
}

}  // namespace vanban
