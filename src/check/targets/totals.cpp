#include "check/targets/totals.h"

#include <algorithm>
#include <string>
#include <utility>

#include "check/targets/figures.h"
#include "check/targets/total_columns.h"
#include "check/targets/total_sums.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The deepest head of the column.
std::string head_of(const TableView& table, std::size_t column) {
  for (auto row = table.header.rbegin(); row != table.header.rend(); ++row) {
    if ((*row)[column].passage != nullptr) return (*row)[column].passage->words;
  }
  return {};
}

struct ColumnNumbers {
  std::vector<ColumnEntry> entries;  // but for totals
  std::vector<std::size_t> rows;     // of the entries
  bool is_sure = true;
};

ColumnNumbers read_column(const TableView& table, const std::vector<TableRow>& rows,
                          std::size_t column) {
  ColumnNumbers read;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const CellView& cell = table.rows[i][column];
    // What reaches here from above or the left is counted where it begins.
    if (cell.passage != nullptr && (!cell.begins || cell.colspan > 1)) continue;
    if (rows[i].is_total || rows[i].is_part) continue;
    const CellNumber number = cell_number(cell.passage == nullptr ? "" : cell.passage->words);
    if (number.kind == CellNumber::Kind::other) read.is_sure = false;
    read.entries.push_back({&rows[i], number.value, number.kind != CellNumber::Kind::number});
    read.rows.push_back(i);
  }
  return read;
}

bool are_years(const ColumnNumbers& column) {
  constexpr std::int64_t first = 1900, last = 2100;
  return std::ranges::all_of(column.entries, [](const ColumnEntry& entry) {
    return entry.is_blank ||
           (entry.value.places == 0 && entry.value.units >= first && entry.value.units <= last);
  });
}

// Entries that the total at the row may count: all of them; with several totals, those between it
// and the totals above or below.
std::vector<std::vector<ColumnEntry>> parts_of(const ColumnNumbers& column,
                                               const std::vector<std::size_t>& totals,
                                               std::size_t row) {
  std::vector<std::vector<ColumnEntry>> parts{column.entries};
  if (totals.size() < 2) return parts;
  std::size_t above = 0, below = SIZE_MAX;
  for (const std::size_t total : totals) {
    if (total < row) above = total + 1;
    if (total > row) below = std::min(below, total);
  }
  std::vector<ColumnEntry> before, behind, up_to;
  for (std::size_t i = 0; i < column.rows.size(); ++i) {
    const std::size_t at = column.rows[i];
    if (at < row) up_to.push_back(column.entries[i]);
    if (at >= above && at < row) before.push_back(column.entries[i]);
    if (at > row && at < below) behind.push_back(column.entries[i]);
  }
  parts.insert(parts.end(), {before, behind, up_to});
  return parts;
}

// Nothing if any of the parts may come to the total.
std::optional<Decimal> wrong_sum(const std::vector<std::vector<ColumnEntry>>& all_parts,
                                 const Decimal& total) {
  std::optional<Decimal> sum;
  for (const auto& parts : all_parts) {
    if (std::ranges::count(parts, false, &ColumnEntry::is_blank) < 2) continue;
    const auto wrong = wrong_sum(parts, total);
    if (!wrong) return std::nullopt;
    sum = wrong;
  }
  return sum;
}

// The sum of the other totals, as "Tổng cộng" below several "Cộng".
bool sums_totals(const TableView& table, const std::vector<std::size_t>& totals, std::size_t row,
                 std::size_t column, const Decimal& total) {
  std::vector<Decimal> others;
  for (const std::size_t at : totals) {
    const Passage* cell = table.rows[at][column].passage;
    if (at == row || cell == nullptr) continue;
    const CellNumber number = cell_number(cell->words);
    if (number.kind == CellNumber::Kind::number) others.push_back(number.value);
  }
  return !others.empty() && are_equal(sum_of(others), total);
}

}  // namespace

TotalRules::TotalRules(const CheckWords& words)
    : total_rows_(words.list("total-rows")),
      total_columns_(words.list("total-columns")),
      not_summed_(words.list("columns-not-summed")),
      never_summed_({"%", "tỷ lệ", "tỉ lệ", "bình quân", "đơn giá"}),
      parts_({"trong đó", "chia ra", "bao gồm", "gồm"}) {}

bool TotalRules::is_summed(const TableView& table, std::size_t column) const {
  for (const auto& row : table.header) {
    const Passage* head = row[column].passage;
    if (head == nullptr) continue;
    if (not_summed_.at(head->tokens, 0) > 0 || never_summed_.is_in(head->tokens)) return false;
  }
  return true;
}

void TotalRules::check_rows(const TableView& table, Findings& findings) const {
  const std::vector<TableRow> rows = rows_of(table, total_rows_);
  std::vector<std::size_t> totals;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].is_total) totals.push_back(i);
  }
  if (totals.empty()) return;
  for (std::size_t column = 1; column < table.table->columns.size(); ++column) {
    if (!is_summed(table, column)) continue;
    const ColumnNumbers read = read_column(table, rows, column);
    if (!read.is_sure || are_years(read)) continue;
    for (const std::size_t row : totals) {
      const CellView& cell = table.rows[row][column];
      if (cell.passage == nullptr || !cell.begins || cell.colspan > 1) continue;
      const CellNumber total = cell_number(cell.passage->words);
      if (total.kind != CellNumber::Kind::number) continue;
      if (sums_totals(table, totals, row, column, total.value)) continue;
      const auto sum = wrong_sum(parts_of(read, totals, row), total.value);
      if (!sum) continue;
      const std::string head = head_of(table, column);
      const std::string what = head.empty() ? rows[row].name : rows[row].name + " (" + head + ")";
      findings.report(found_in(*cell.passage, {0, cell.passage->words.size()},
                               Message::total_differs, {what, cell.passage->words, printed(*sum)}));
    }
  }
}

void TotalRules::check_columns(const TableView& table, Findings& findings) const {
  const auto is_counted = [&](std::size_t column) { return is_summed(table, column); };
  for (const TotalColumn& total : total_columns_of(table, total_columns_, parts_, is_counted)) {
    check_total_column(table, total, findings);
  }
}

void TotalRules::find(const std::vector<TableView>& tables, Findings& findings) const {
  if (!findings.wants(Message::total_differs)) return;
  for (const TableView& table : tables) {
    check_rows(table, findings);
    check_columns(table, findings);
  }
}

}  // namespace vanban
