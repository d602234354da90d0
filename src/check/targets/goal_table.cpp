#include "check/targets/goal_table.h"

#include <map>
#include <optional>
#include <utility>

#include "check/targets/year_marks.h"

namespace vanban {

namespace {

struct YearColumn {
  int year = 0;               // 0: it is of none
  std::vector<WordKey> head;  // what else stands above it
};

std::vector<YearColumn> years_of(const GoalWords& known, const TableView& table) {
  std::vector<YearColumn> years(table.table->columns.size());
  for (const auto& row : table.header) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      const Passage* head = row[column].passage;
      if (head == nullptr) continue;
      if (const int year = column_year(head->words, head->tokens)) {
        years[column].year = year;
      } else {
        known.append(years[column].head, head->tokens);
      }
    }
  }
  return years;
}

bool is_in_percent(const std::vector<CellView>& row) {
  for (const CellView& cell : row) {
    if (cell.passage != nullptr && cell.passage->words == "%") return true;
  }
  return false;
}

struct RowWords {
  const Passage* subject = nullptr;
  std::vector<WordKey> first, others;
};

RowWords words_of(const GoalWords& known, const std::vector<CellView>& row, std::size_t end) {
  RowWords words;
  for (std::size_t column = 0; column < end; ++column) {
    const Passage* cell = row[column].passage;
    if (cell == nullptr || (column > 0 && row[column - 1].passage == cell)) continue;
    if (only_figure(cell->words, cell->tokens) || cell->tokens.size() < 2) continue;
    if (words.subject == nullptr) {
      words.subject = cell;
      const std::size_t predicate = known.predicate_at(cell->tokens);
      known.append(words.first, Words(cell->tokens).first(predicate));
      known.append_predicate(words.others, Words(cell->tokens).subspan(predicate));
    } else {
      known.append_predicate(words.others, cell->tokens);
    }
  }
  return words;
}

}  // namespace

void read_table(const GoalWords& known, const TableView& table, std::size_t number,
                std::vector<Goal>& goals) {
  const std::vector<YearColumn> years = years_of(known, table);
  std::size_t first_year = 0;
  while (first_year < years.size() && years[first_year].year == 0) ++first_year;
  if (first_year == 0 || first_year == years.size()) return;
  std::vector<std::pair<WordKey, Goal>> found;  // with the words of its row
  std::map<WordKey, int> rows_alike;
  for (const auto& row : table.rows) {
    const RowWords words = words_of(known, row, first_year);
    if (words.subject == nullptr) continue;
    const bool in_percent = is_in_percent(row);
    Goal goal;
    goal.named_in = words.subject;
    goal.words = {0, words.subject->words.size()};
    goal.subject = words.first;
    goal.predicate = words.others;
    // A few words may be said in any table: they are this one's own.
    const std::size_t few = goal.predicate.empty() ? 6 : 3;
    if (goal.subject.size() + goal.predicate.size() < few) goal.predicate.push_back(number);
    const std::vector<WordKey> predicate = goal.predicate;
    const WordKey row_words = identity_of(goal);
    ++rows_alike[row_words];
    for (std::size_t column = first_year; column < row.size(); ++column) {
      const Passage* cell = row[column].passage;
      if (years[column].year == 0 || cell == nullptr || !row[column].begins) continue;
      const auto figure = only_figure(cell->words, cell->tokens);
      if (!figure) continue;
      goal.passage = cell;
      goal.value = {0, cell->words.size()};
      goal.amount = figure->amount;
      goal.is_share = figure->is_share || in_percent;
      goal.year = years[column].year;
      goal.sentence = number;
      goal.predicate = predicate;
      goal.predicate.insert(goal.predicate.end(), years[column].head.begin(),
                            years[column].head.end());
      found.emplace_back(row_words, goal);
    }
  }
  for (auto& [row_words, goal] : found) {
    if (rows_alike[row_words] == 1) goals.push_back(std::move(goal));
  }
}

}  // namespace vanban
