#include "import/records/goal_cells.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/targets/figures.h"
#include "check/words.h"

namespace vanban {

namespace {

// "I. Về cung cấp dịch vụ": words, but no figures behind them.
bool names_group(const std::vector<CellView>& row) {
  bool has_words = false;
  for (std::size_t column = 0; column < row.size(); ++column) {
    const Passage* cell = row[column].passage;
    if (cell == nullptr || (column > 0 && row[column - 1].passage == cell)) continue;
    if (only_figure(cell->words, cell->tokens)) return false;
    has_words |= cell->tokens.size() > 1;
    if (column + 1 == row.size() && row[column].begins && row[column].colspan == 1) return false;
  }
  return has_words;
}

}  // namespace

GoalCells::GoalCells(const std::vector<TableView>& tables) {
  for (const TableView& table : tables) {
    if (std::ranges::any_of(table.rows, names_group)) continue;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
        const CellView& cell = table.rows[row][column];
        if (cell.begins && cell.passage != nullptr) places_[cell.passage] = {&table, row, column};
      }
    }
  }
}

// What has been reached is no goal.
bool GoalCells::is_goal(const Passage& cell) const {
  const auto found = places_.find(&cell);
  if (found == places_.end()) return false;
  const CellPlace& place = found->second;
  static const Phrases reached = phrases_of({"thực hiện", "kết quả", "hiện trạng", "ước", "đã đạt",
                                             "hiện có", "thực trạng", "kinh phí", "ngân sách"});
  return std::ranges::none_of(place.table->header, [&](const std::vector<CellView>& row) {
    const Passage* head = place.column < row.size() ? row[place.column].passage : nullptr;
    return head != nullptr && !reached.find(head->words, head->tokens).empty();
  });
}

std::string GoalCells::unit_of(const Passage& cell) const {
  const CellPlace& place = places_.at(&cell);
  static const Phrases heads = phrases_of({"đơn vị tính", "đơn vị", "ĐVT", "đơn vị đo"});
  for (const std::vector<CellView>& row : place.table->header) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      const Passage* head = row[column].passage;
      if (head == nullptr) continue;
      const auto match = heads.find(head->words, head->tokens);
      const bool is_head =
          match.size() == 1 && match.front().begin == 0 && match.front().end == head->words.size();
      if (!is_head) continue;
      const CellView& unit = place.table->rows[place.row][column];
      return unit.passage != nullptr ? unit.passage->words : std::string();
    }
  }
  return {};
}

std::string GoalCells::words_of(const Passage& figure) const {
  const CellPlace& place = places_.at(&figure);
  std::string words;
  const std::vector<CellView>& row = place.table->rows[place.row];
  for (std::size_t column = 0; column < place.column; ++column) {
    const Passage* cell = row[column].passage;
    if (cell == nullptr || (column > 0 && row[column - 1].passage == cell)) continue;
    if (only_figure(cell->words, cell->tokens) || cell->tokens.size() < 2) continue;
    const std::string own = without_end_marks(cell->words);
    words += words.empty() ? own : " " + uncapitalised(own);
  }
  return words;
}

std::string without_end_marks(std::string_view words) {
  words = trim(words);
  while (!words.empty() && std::string_view(".,;:").find(words.back()) != words.npos) {
    words = trim(words.substr(0, words.size() - 1));
  }
  return std::string(words);
}

}  // namespace vanban
