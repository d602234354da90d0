#include "batch/work/table/table.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/plans.h"
#include "batch/work/table/column_check.h"
#include "batch/work/table/row_facts.h"
#include "batch/work/table/row_kinds.h"
#include "batch/work/table/row_unit.h"
#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

// Of a table of other things every row would be looked up for what it may have meant.
constexpr std::size_t most_explained = 100;

UnitColumns unit_columns(const JobTable& table, const Headings& headings) {
  UnitColumns columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::size_t column = headings.columns[i];
    if (table.columns[i].meaning == JobColumn::Meaning::code) columns.code = column;
    if (table.columns[i].meaning == JobColumn::Meaning::name) columns.name = column;
  }
  return columns;
}

// Who signs for the unit where the table gives only a name: as for all units of the job, or by the
// rules.
PlanSignature usual_signature(const ListedPart& part, const Unit& unit) {
  if (part.asked.facts.signature) return *part.asked.facts.signature;
  const Lineage lineage{part.parent.unit, *part.parent.plan.date, &unit, date_of(part)};
  for (const SignatureRule& rule : part.engine.rules.signatures) {
    if (holds(rule.validity, lineage)) return rule.signature;
  }
  return {};
}

class TableLister {
 public:
  TableLister(const ListedPart& part, const SheetFile& file, Headings headings)
      : part_(part),
        file_(file),
        sheet_(file.sheet),
        headings_(std::move(headings)),
        columns_(unit_columns(*part.asked.table, headings_)),
        units_(part, file, columns_) {}

  std::vector<WorkItem> run() {
    for (std::size_t row = headings_.last + 1; row < sheet_.rows.size(); ++row) look_at(row);
    report_lost_rows();
    if (items_.empty()) {
      part_.diagnostics.report(Message::no_table_rows, file_.whole()).needed_by =
          part_.asked.table->where;
    }
    return std::move(items_);
  }

 private:
  void look_at(std::size_t row) {
    const std::vector<Cell>& cells = sheet_.rows[row];
    if (std::ranges::all_of(cells, [](const Cell& cell) { return is_blank(cell); })) {
      has_gap_ = true;
      return;
    }
    const bool is_first = ++rows_seen_ <= 2 && items_.empty();
    if ((is_first && numbers_columns(cells)) || repeats_headings(row)) return;
    Diagnostics found;
    if (const Unit* unit = units_.find(row, found)) return add(row, *unit, std::move(found));
    if (is_total_row(row)) return;
    lost_.push_back({row, has_gap_, items_.size()});
  }

  // Where the table is printed over several pages.
  bool repeats_headings(std::size_t row) const {
    const std::size_t column = columns_.name ? *columns_.name : *columns_.code;
    const std::string words = key_of(sheet_.at(row, column).text);
    for (std::size_t heading = headings_.top; heading <= headings_.last && !words.empty();
         ++heading) {
      if (words == key_of(sheet_.at(heading, column).text)) return true;
    }
    return false;
  }

  bool is_total_row(std::size_t row) const {
    const std::vector<Cell>& cells = sheet_.rows[row];
    const auto first =
        std::ranges::find_if(cells, [](const Cell& cell) { return !is_blank(cell); });
    return is_total(first->text) ||
           (columns_.name && is_total(sheet_.at(row, *columns_.name).text));
  }

  void add(std::size_t row, const Unit& unit, Diagnostics found) {
    has_gap_ = false;
    const auto [known, is_new] = first_rows_.emplace(&unit, items_.size());
    if (!is_new) {
      WorkItem& first = items_[known->second];
      const std::size_t line = line_column(*file_.source, first.row->where.offset).line;
      first.found.report(Message::unit_twice, units_.place(row),
                         {full_name(unit), std::to_string(line)});
      return;
    }
    WorkItem item = item_of(part_, unit);
    item.found = std::move(found);
    item.row = read_row(part_, file_, headings_, row, usual_signature(part_, unit), item.found);
    item.row->where = units_.place(row);
    if (std::ranges::binary_search(sheet_.hidden_rows, row)) {
      item.found.report(Message::row_hidden, item.row->where, {std::to_string(row + 1)});
    }
    items_.push_back(std::move(item));
  }

  // Rows that are no unit's: what closes the sheet and titles of groups are left out in silence,
  // the others are reported.
  void report_lost_rows() {
    bool has_ended = false;
    for (const Lost& lost : lost_) {
      const bool is_below = lost.items_before == items_.size() && !items_.empty();
      has_ended = has_ended || (is_below && (lost.has_gap || closes_table(lost.row)));
      if (has_ended && !is_numbered(lost.row)) continue;
      report_lost(lost.row);
    }
  }

  void report_lost(std::size_t row) {
    const std::size_t label = columns_.name ? *columns_.name : *columns_.code;
    const bool has_label = !is_blank(sheet_.at(row, label)) || units_.has_code(row);
    const bool is_title = !units_.has_code(row) && (!has_label || is_group(sheet_, row, label));
    if (!is_title) {
      const bool is_one_of_few = ++unknown_ <= most_explained;
      return is_one_of_few ? units_.report(row, part_.diagnostics)
                           : units_.report_briefly(row, part_.diagnostics);
    }
    if (!has_values(row)) return;
    part_.diagnostics.report(Message::row_without_unit, file_.place(row, label),
                             {std::to_string(row + 1)});
  }

  // In columns that tell something; a title merged over them is no value.
  bool has_values(std::size_t row) const {
    const std::vector<JobColumn>& columns = part_.asked.table->columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Cell& cell = sheet_.at(row, headings_.columns[i]);
      if (tells_fact(columns[i]) && !is_blank(cell) && !cell.merged) return true;
    }
    return false;
  }

  bool closes_table(std::size_t row) const {
    return std::ranges::any_of(sheet_.rows[row], [](const Cell& cell) {
      return !is_blank(cell) && is_closing_line(cell.text);
    });
  }

  // A figure in front or a code: the row of a unit, wherever it stands.
  bool is_numbered(std::size_t row) const {
    if (units_.has_code(row)) return true;
    const std::vector<Cell>& cells = sheet_.rows[row];
    const auto first =
        std::ranges::find_if(cells, [](const Cell& cell) { return !is_blank(cell); });
    const std::string words = on_one_line(first->text);
    return words.find_first_not_of("0123456789") == words.npos && first + 1 != cells.end();
  }

  struct Lost {
    std::size_t row = 0;
    bool has_gap = false;          // a blank row stands between it and the last unit's
    std::size_t items_before = 0;  // units found above it
  };

  const ListedPart& part_;
  const SheetFile& file_;
  const Sheet& sheet_;
  Headings headings_;
  UnitColumns columns_;
  RowUnits units_;
  std::vector<WorkItem> items_;
  std::map<const Unit*, std::size_t> first_rows_;
  std::vector<Lost> lost_;
  std::size_t rows_seen_ = 0;
  std::size_t unknown_ = 0;
  bool has_gap_ = false;
};

}  // namespace

std::vector<WorkItem> list_table(const ListedPart& part, const std::string& job_folder) {
  const JobTable& table = *part.asked.table;
  const auto file = open_sheet(beside(job_folder, table.file), table.where, part.engine.library,
                               part.diagnostics);
  if (!file) return {};
  auto headings = find_headings(*file, table, part.diagnostics);
  if (!check_columns(part, part.diagnostics) || !headings) return {};
  return TableLister(part, *file, std::move(*headings)).run();
}

}  // namespace vanban::batch
