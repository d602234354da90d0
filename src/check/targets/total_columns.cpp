#include "check/targets/total_columns.h"

#include <algorithm>
#include <string>

#include "check/targets/table_numbers.h"
#include "check/targets/table_rows.h"
#include "check/targets/year_marks.h"
#include "diag/messages.h"

namespace vanban {

namespace {

using Grid = std::vector<std::vector<CellView>>;

bool is_total(const Grid& header, std::size_t column, const PhraseSet& totals) {
  return std::ranges::any_of(header, [&](const std::vector<CellView>& row) {
    const Passage* head = row[column].passage;
    return head != nullptr && row[column].colspan == 1 && is_named(*head, totals);
  });
}

bool is_year(const Grid& header, std::size_t column) {
  return std::ranges::any_of(header, [&](const std::vector<CellView>& row) {
    const Passage* head = row[column].passage;
    return head != nullptr && row[column].colspan == 1 &&
           column_year(head->words, head->tokens) != 0;
  });
}

// Columns under the head that spans this one too, or under "Trong đó" beside it.
std::vector<std::size_t> beside(const Grid& header, std::size_t total, const PhraseSet& parts) {
  std::vector<std::size_t> columns;
  for (const auto& row : header) {
    const Passage* own = row[total].passage;
    for (std::size_t column = 0; column < row.size(); ++column) {
      const Passage* head = row[column].passage;
      if (column == total || head == nullptr || row[column].colspan < 2) continue;
      const bool shares_head = head == own;
      const bool is_next = column > total && parts.at(head->tokens, 0) > 0;
      if (shares_head || is_next) columns.push_back(column);
    }
  }
  std::ranges::sort(columns);
  columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  return columns;
}

// Nothing where the row has something else than numbers.
std::optional<std::vector<Decimal>> parts_in(const std::vector<CellView>& row,
                                             const TotalColumn& total) {
  std::vector<Decimal> numbers;
  for (const std::size_t column : total.parts) {
    const CellView& cell = row[column];
    if (cell.passage != nullptr && (!cell.begins || cell.colspan > 1)) return std::nullopt;
    const CellNumber number = cell_number(cell.passage == nullptr ? "" : cell.passage->words);
    if (number.kind == CellNumber::Kind::other) return std::nullopt;
    if (number.kind == CellNumber::Kind::number) numbers.push_back(number.value);
  }
  return numbers;
}

}  // namespace

std::vector<TotalColumn> total_columns_of(const TableView& table, const PhraseSet& totals,
                                          const PhraseSet& parts,
                                          const std::function<bool(std::size_t)>& is_summed) {
  std::vector<TotalColumn> found;
  for (std::size_t column = 1; column < table.table->columns.size(); ++column) {
    if (!is_total(table.header, column, totals)) continue;
    TotalColumn total{column, {}, false};
    for (const std::size_t part : beside(table.header, column, parts)) {
      if (is_summed(part)) total.parts.push_back(part);
    }
    if (total.parts.empty()) {
      for (std::size_t other = 1; other < table.table->columns.size(); ++other) {
        if (other != column && is_year(table.header, other) && is_summed(other)) {
          total.parts.push_back(other);
        }
      }
      total.is_sure = true;
    }
    if (total.parts.size() > 1) found.push_back(std::move(total));
  }
  return found;
}

void check_total_column(const TableView& table, const TotalColumn& total, Findings& findings) {
  std::vector<Diagnostic> wrong;
  std::size_t right = 0;
  for (const auto& row : table.rows) {
    const CellView& cell = row[total.column];
    if (cell.passage == nullptr || !cell.begins || cell.colspan > 1) continue;
    const CellNumber written = cell_number(cell.passage->words);
    const auto numbers = parts_in(row, total);
    if (written.kind != CellNumber::Kind::number || !numbers || numbers->size() < 2) continue;
    const Decimal sum = sum_of(*numbers);
    if (are_equal(sum, written.value) || differ_by_rounding(sum, written.value, numbers->size())) {
      ++right;
      continue;
    }
    std::string what;
    for (const CellView& other : row) {
      if (what.empty() && other.passage != nullptr &&
          row_mark(other.passage->words) == RowMark::none) {
        what = other.passage->words;
      }
    }
    wrong.push_back(found_in(*cell.passage, {0, cell.passage->words.size()}, Message::total_differs,
                             {what, cell.passage->words, printed(sum)}));
  }
  if (!total.is_sure && right <= wrong.size()) return;
  for (Diagnostic& finding : wrong) findings.report(std::move(finding));
}

}  // namespace vanban
