#include "batch/work/table/row_facts.h"

#include <algorithm>
#include <utility>

#include "base/date.h"
#include "batch/work/table/cell_values.h"
#include "batch/work/table/words.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

using Meaning = JobColumn::Meaning;

const Target* find_target(const Plan& parent, const std::string& id) {
  const auto found = std::ranges::find(parent.targets, id, &Target::id);
  return found != parent.targets.end() ? &*found : nullptr;
}

std::string symbol_of(const Plan& parent) {
  const Value* symbol = parent.data.find("symbol");
  return symbol != nullptr && symbol->text() != nullptr ? *symbol->text() : "";
}

// As overlays call it: "counts.thon".
std::string path_of(const JobColumn& column) {
  switch (column.meaning) {
    case Meaning::code:
      return "code";
    case Meaning::name:
      return "name";
    case Meaning::number:
      return "number";
    case Meaning::has:
      return "has." + column.key;
    case Meaning::count:
      return "counts." + column.key;
    case Meaning::body:
      return "bodies." + column.key;
    case Meaning::target:
      return "targets." + column.key + "." + column.year;
    case Meaning::deadline:
      return "deadlines." + column.key;
    case Meaning::signer:
      return "signature.name";
    case Meaning::position:
      return "signature.position";
    case Meaning::archive:
      return "archive";
  }
  return "";
}

class RowReader {
 public:
  RowReader(const ListedPart& part, const PlanSignature& usual, Diagnostics& found)
      : parent_(part.parent.plan), usual_(usual), found_(found) {}

  void read(const JobColumn& column, const Cell& cell, std::string name, const Location& where) {
    name_ = std::move(name);
    where_ = where;
    const std::string words = on_one_line(cell.text);
    row_.words += (row_.words.empty() ? "" : "; ") + column.heading + ": " + words;
    row_.cells.emplace(path_of(column), TableRow::Told{words, where});
    if (is_error(cell)) {
      refuse(words, "cell-value");
    } else {
      take(column, cell, words);
    }
  }

  TableRow finish() { return std::move(row_); }

 private:
  void take(const JobColumn& column, const Cell& cell, const std::string& words) {
    Facts& facts = row_.facts;
    switch (column.meaning) {
      case Meaning::code:
      case Meaning::name:
        return;
      case Meaning::number:
        return take_number(cell, words);
      case Meaning::has:
        return take_answer(column.key, cell, words);
      case Meaning::count:
        return take_count(column.key, cell, words);
      case Meaning::body:
        facts.bodies[column.key] = read_body(cell);
        return;
      case Meaning::target:
        return take_target(column, cell, words);
      case Meaning::deadline:
        return take_deadline(column.key, cell, words);
      case Meaning::signer:
        signature().name = words;
        return;
      case Meaning::position:
        signature().position = read_position(cell, usual_.position);
        return;
      case Meaning::archive:
        facts.archive = read_archive(cell);
        return;
    }
  }

  void take_number(const Cell& cell, const std::string& words) {
    auto number = read_number(cell, symbol_of(parent_));
    if (!number) return refuse(words, "whole-number");
    row_.number = std::move(*number);
  }

  void take_count(const std::string& key, const Cell& cell, const std::string& words) {
    const auto count = read_count(cell);
    if (!count) return refuse(words, "whole-number");
    row_.facts.counts[key] = *count;
  }

  void take_answer(const std::string& key, const Cell& cell, const std::string& words) {
    const auto answer = read_answer(cell);
    if (!answer) return refuse(words, "yes-or-no");
    if (answer->known) row_.facts.has[key] = answer->yes;
  }

  void take_target(const JobColumn& column, const Cell& cell, const std::string& words) {
    const Target* target = find_target(parent_, column.key);
    auto value = read_target(cell, target != nullptr ? target->unit : "");
    if (!value) return refuse(words, "cell-target");
    value->where = where_;
    row_.facts.targets[column.key][column.year] = std::move(*value);
  }

  void take_deadline(const std::string& key, const Cell& cell, const std::string& words) {
    const auto deadline = read_deadline(cell);
    if (!deadline) return refuse(words, "yearly-day");
    row_.facts.deadlines[key] = deadline->day;
    if (!deadline->had_year) return;
    found_.report(Message::date_converted, where_,
                  {name_, words, yearly_day(deadline->day.month, deadline->day.day)});
  }

  PlanSignature& signature() {
    if (!row_.facts.signature) {
      row_.facts.signature = usual_;
      row_.facts.signature->where = where_;
    }
    return *row_.facts.signature;
  }

  void refuse(const std::string& words, const std::string& wanted) {
    found_.report(Message::bad_cell, where_, {name_, words, wanted});
  }

  const Plan& parent_;
  const PlanSignature& usual_;
  Diagnostics& found_;
  TableRow row_;
  std::string name_;  // of the cell that is being read
  Location where_;
};

}  // namespace

bool tells_fact(const JobColumn& column) {
  return column.meaning != Meaning::code && column.meaning != Meaning::name;
}

TableRow read_row(const ListedPart& part, const SheetFile& file, const Headings& headings,
                  std::size_t row, const PlanSignature& usual, Diagnostics& found) {
  const std::vector<JobColumn>& columns = part.asked.table->columns;
  RowReader reader(part, usual, found);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t column = headings.columns[i];
    const Cell& cell = file.sheet.at(row, column);
    if (!tells_fact(columns[i]) || is_blank(cell)) continue;
    reader.read(columns[i], cell, cell_name(row + 1, column + 1), file.place(row, column));
  }
  return reader.finish();
}

}  // namespace vanban::batch
