#include "batch/work/table/lost_rows.h"

#include <algorithm>
#include <string>

#include "batch/work/table/row_facts.h"
#include "batch/work/table/row_kinds.h"
#include "batch/work/table/words.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// Of a table of other things every row would be looked up for what it may have meant.
constexpr std::size_t most_explained = 100;

}  // namespace

void LostRows::report(std::size_t units) {
  bool has_ended = false;
  for (const Row& lost : rows_) {
    const bool is_below = lost.units_before == units && units > 0;
    has_ended = has_ended || (is_below && (lost.has_gap || closes_table(lost.row)));
    if (!has_ended || is_numbered(lost.row)) report_row(lost.row);
  }
}

void LostRows::report_row(std::size_t row) {
  const bool has_label = !is_blank(file_.sheet.at(row, label_));
  const bool is_title = !units_.has_code(row) && (!has_label || is_group(file_.sheet, row, label_));
  if (!is_title) {
    const bool is_one_of_few = ++explained_ <= most_explained;
    return is_one_of_few ? units_.report(row, part_.diagnostics)
                         : units_.report_briefly(row, part_.diagnostics);
  }
  if (!has_values(row)) return;
  part_.diagnostics.report(Message::row_without_unit, file_.place(row, label_),
                           {std::to_string(row + 1)});
}

// In columns that tell something; a title merged over them is no value.
bool LostRows::has_values(std::size_t row) const {
  const std::vector<JobColumn>& columns = part_.asked.table->columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Cell& cell = file_.sheet.at(row, headings_.columns[i]);
    if (tells_fact(columns[i]) && !is_blank(cell) && !cell.merged) return true;
  }
  return false;
}

bool LostRows::closes_table(std::size_t row) const {
  return std::ranges::any_of(file_.sheet.rows[row], [](const Cell& cell) {
    return !is_blank(cell) && is_closing_line(cell.text);
  });
}

// A figure in front or a code: the row of a unit, wherever it stands.
bool LostRows::is_numbered(std::size_t row) const {
  if (units_.has_code(row)) return true;
  const std::vector<Cell>& cells = file_.sheet.rows[row];
  const auto first = std::ranges::find_if(cells, [](const Cell& cell) { return !is_blank(cell); });
  const std::string words = on_one_line(first->text);
  return words.find_first_not_of("0123456789") == words.npos && first + 1 != cells.end();
}

}  // namespace vanban::batch
