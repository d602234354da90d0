#include "batch/work/table/table.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/plans.h"
#include "batch/work/table/column_check.h"
#include "batch/work/table/lost_rows.h"
#include "batch/work/table/row_facts.h"
#include "batch/work/table/row_kinds.h"
#include "batch/work/table/row_unit.h"
#include "batch/work/table/words.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

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
        units_(part, file, columns_),
        lost_(part, file, headings_, units_, label_column()) {
    for (std::size_t row = headings_.top; row <= headings_.last; ++row) {
      const Cell& heading = sheet_.at(row, label_column());
      if (!is_blank(heading)) heading_keys_.insert(key_of(heading.text));
    }
    for (std::size_t row = headings_.last + 1; row < sheet_.rows.size(); ++row) look_at(row);
  }

  std::vector<WorkItem> take_items() {
    if (items_.empty()) {
      part_.diagnostics.report(Message::no_table_rows, file_.whole()).needed_by =
          part_.asked.table->where;
    }
    return std::move(items_);
  }

  void report_lost_rows() { lost_.report(units_seen_); }

 private:
  void look_at(std::size_t row) {
    const std::vector<Cell>& cells = sheet_.rows[row];
    if (std::ranges::all_of(cells, [](const Cell& cell) { return is_blank(cell); })) {
      has_gap_ = true;
      return;
    }
    if (repeats_headings(row)) return;
    Diagnostics found;
    const Unit* unit = units_.find(row, found);
    if (++rows_seen_ <= 2 && numbers_columns(row, unit)) return;
    const bool is_of_other_part = unit == nullptr && units_.is_of_other_part(row);
    if (unit != nullptr || is_of_other_part) {
      has_gap_ = false;
      ++units_seen_;
    }
    if (unit != nullptr) return add(row, *unit, std::move(found));
    if (is_of_other_part || is_total_row(row)) return;
    lost_.add({row, has_gap_, units_seen_});
  }

  // Right below the headings. Two figures may as well be a short code and a count.
  bool numbers_columns(std::size_t row, const Unit* unit) const {
    const std::size_t count = count_column_numbers(sheet_.rows[row]);
    return items_.empty() && (unit == nullptr ? count > 0 : count > 2);
  }

  // Where the table is printed over several pages.
  bool repeats_headings(std::size_t row) const {
    return heading_keys_.contains(key_of(sheet_.at(row, label_column()).text));
  }

  // Where a row says in words what it is about.
  std::size_t label_column() const { return columns_.name ? *columns_.name : *columns_.code; }

  bool is_total_row(std::size_t row) const {
    const std::vector<Cell>& cells = sheet_.rows[row];
    const auto first =
        std::ranges::find_if(cells, [](const Cell& cell) { return !is_blank(cell); });
    return is_total(first->text) ||
           (columns_.name && is_total(sheet_.at(row, *columns_.name).text));
  }

  void add(std::size_t row, const Unit& unit, Diagnostics found) {
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

  const ListedPart& part_;
  const SheetFile& file_;
  const Sheet& sheet_;
  Headings headings_;
  UnitColumns columns_;
  RowUnits units_;
  LostRows lost_;
  std::set<std::string> heading_keys_;
  std::vector<WorkItem> items_;
  std::map<const Unit*, std::size_t> first_rows_;
  std::size_t rows_seen_ = 0;
  std::size_t units_seen_ = 0;  // with those of other parts
  bool has_gap_ = false;
};

}  // namespace

std::vector<WorkItem> list_table(const ListedPart& part, const std::string& job_folder,
                                 SheetFiles& files) {
  const JobTable& table = *part.asked.table;
  const std::string path = beside(job_folder, table.file);
  const bool is_first = !files.contains(path);
  if (is_first) {
    files.emplace(path, open_sheet(path, table.where, part.engine.library, part.diagnostics));
  }
  const std::optional<SheetFile>& file = files.at(path);
  if (!file) return {};
  auto headings = find_headings(*file, table, part.diagnostics);
  if (!check_columns(part, part.diagnostics) || !headings) return {};
  TableLister lister(part, *file, std::move(*headings));
  // What is no part's is told once.
  if (is_first) lister.report_lost_rows();
  return lister.take_items();
}

}  // namespace vanban::batch
