#include "check/targets/table_rows.h"

#include <algorithm>

namespace vanban {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_end(std::string_view words) {
  while (words.ends_with(' ')) words.remove_suffix(1);
  while (words.ends_with('.') || words.ends_with(')')) words.remove_suffix(1);
  return words;
}

RowMark counted(std::string_view words) {
  const bool has_figures_only =
      std::ranges::all_of(words, [](char c) { return is_digit(c) || c == '.'; });
  if (!has_figures_only) return RowMark::none;
  const auto dots = std::ranges::count(words, '.');
  return dots == 0 ? RowMark::number : dots == 1 ? RowMark::decimal : RowMark::third;
}

bool begins_with_part(const Passage& passage) {
  static const PhraseSet known({"trong đó", "bao gồm", "gồm", "trong đó:"});
  return known.at(passage.tokens, 0) > 0;
}

// Marks in the order in which they were opened; each is one level deeper.
class Levels {
 public:
  std::size_t of(RowMark mark) {
    const auto known = std::ranges::find(open_, mark);
    if (known != open_.end()) open_.erase(known + 1, open_.end());
    if (known == open_.end()) open_.push_back(mark);
    return open_.size() - 1;
  }

 private:
  std::vector<RowMark> open_;
};

void name(const std::vector<CellView>& cells, const PhraseSet& totals, TableRow& row) {
  constexpr std::size_t first_columns = 3;
  for (std::size_t column = 0; column < std::min(cells.size(), first_columns); ++column) {
    const Passage* cell = cells[column].passage;
    if (cell == nullptr || !cells[column].begins) continue;
    if (column == 0) row.mark = row_mark(cell->words);
    if (is_named(*cell, totals)) row.is_total = true;
    if (begins_with_part(*cell)) row.is_part = true;
    const bool is_mark = row_mark(cell->words) != RowMark::none;
    if (row.name.empty() && !is_mark) row.name = cell->words;
  }
}

}  // namespace

RowMark row_mark(std::string_view words) {
  words = without_end(words);
  if (words.empty()) return RowMark::none;
  if (words == "-" || words == "–") return RowMark::dash;
  if (words == "+") return RowMark::plus;
  if (words.find_first_not_of("IVX") == words.npos) return RowMark::roman;
  if (is_digit(words.front())) return counted(words);
  const bool is_one = words.size() == 1 || words == "Đ" || words == "đ";
  if (!is_one) return RowMark::none;
  const bool is_capital = words == "Đ" || (words.front() >= 'A' && words.front() <= 'Z');
  return is_capital ? RowMark::capital : RowMark::letter;
}

bool is_named(const Passage& passage, const PhraseSet& names) {
  const Words words = passage.tokens;
  const std::size_t length = names.at(words, 0);
  if (length == 0) return false;
  if (length == words.size()) return true;
  const char next = passage.words[words[length].begin];
  return next == ':' || next == '(' || (next == '.' && length + 1 == words.size());
}

std::vector<TableRow> rows_of(const TableView& table, const PhraseSet& totals) {
  std::vector<TableRow> rows;
  Levels levels;
  bool in_parts = false;
  for (const auto& cells : table.rows) {
    TableRow& row = rows.emplace_back();
    name(cells, totals, row);
    const bool opens =
        row.mark != RowMark::none && row.mark != RowMark::dash && row.mark != RowMark::plus;
    if (row.is_part) in_parts = true;
    if (opens || row.is_total) in_parts = false;
    row.is_part = row.is_part || in_parts;
    if (!row.is_total && !row.is_part) row.level = levels.of(row.mark);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t next = i + 1;
    while (next < rows.size() && rows[next].is_part) ++next;
    rows[i].has_parts =
        next < rows.size() && !rows[next].is_total && rows[next].level > rows[i].level;
  }
  return rows;
}

}  // namespace vanban
