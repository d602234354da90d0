#include "check/targets/counts.h"

#include <algorithm>
#include <string>

#include "base/word_keys.h"
#include "check/targets/figures.h"
#include "check/targets/table_rows.h"
#include "derive/text/asides.h"
#include "diag/messages.h"
#include "model/document.h"

namespace vanban {

struct CountRules::Count {
  Range range;  // "13 dự án"
  std::size_t number = 0;
  std::vector<WordKey> thing;
  std::size_t end = 0;  // the word behind it
};

namespace {

bool names(const TableView& table, const std::vector<WordKey>& thing) {
  for (const auto& row : table.header) {
    for (const CellView& cell : row) {
      if (cell.passage == nullptr) continue;
      std::vector<WordKey> keys;
      for (const FoldedWord& word : cell.passage->tokens) keys.push_back(word.key);
      if (find_part(keys, thing)) return true;
    }
  }
  return false;
}

// The text leads to this table and to no other thing between.
bool leads_to(const Passage& text, const TableView& table) {
  for (const auto* grid : {&table.header, &table.rows}) {
    for (const auto& row : *grid) {
      for (const CellView& cell : row) {
        if (cell.passage != nullptr) return cell.passage->item == text.item;
      }
    }
  }
  return false;
}

std::size_t rows_of_mark(const std::vector<TableRow>& rows, RowMark mark) {
  return static_cast<std::size_t>(std::ranges::count_if(rows, [&](const TableRow& row) {
    return row.mark == mark && !row.is_total && !row.is_part;
  }));
}

std::size_t items_inside(const Item& item) {
  std::size_t count = 0;
  for (const Item& inner : item.items) count += inner.items.size();
  return count;
}

}  // namespace

CountRules::CountRules(const CheckWords& words)
    : things_(words.list("counted-things")), totals_(words.list("total-rows")) {}

std::vector<CountRules::Count> CountRules::counts_in(const Passage& passage) const {
  std::vector<Count> counts;
  const Words words = passage.tokens;
  for (const Figure& figure : figures_of(passage.words, words)) {
    const bool is_exact = figure.amount.bound == Amount::Bound::exact && !figure.is_share &&
                          figure.amount.low == figure.amount.high;
    const std::size_t length = is_exact ? things_.at(words, figure.end) : 0;
    if (length == 0) continue;
    Count count;
    count.range = {words[figure.begin].begin, words[figure.end + length - 1].end};
    count.number = static_cast<std::size_t>(figure.amount.low);
    count.end = figure.end + length;
    for (const FoldedWord& word : words.subspan(figure.end, length)) {
      count.thing.push_back(word.key);
    }
    if (!touches(passage.of_others, count.range)) counts.push_back(std::move(count));
  }
  return counts;
}

void CountRules::check_table(const TableView& table, Findings& findings) const {
  if (table.before == nullptr || !leads_to(*table.before, table)) return;
  std::vector<Count> counts = counts_in(*table.before);
  std::erase_if(counts, [&](const Count& count) { return !names(table, count.thing); });
  if (counts.size() != 1) return;
  const std::vector<TableRow> rows = rows_of(table, totals_);
  const std::size_t numbered = rows_of_mark(rows, RowMark::number);
  if (numbered < 2) return;
  const auto all = std::ranges::count_if(
      rows, [](const TableRow& row) { return !row.is_total && !row.is_part; });
  const Count& count = counts.front();
  const bool is_right = count.number == numbered || count.number == static_cast<std::size_t>(all) ||
                        count.number == rows_of_mark(rows, RowMark::capital) ||
                        count.number == rows_of_mark(rows, RowMark::roman) ||
                        count.number == numbered + rows_of_mark(rows, RowMark::decimal);
  if (is_right) return;
  findings.report(found_in(*table.before, count.range, Message::count_differs,
                           {std::string(table.before->at(count.range)), std::to_string(numbered)}));
}

void CountRules::check_list(const Passage& passage, Findings& findings) const {
  constexpr std::size_t most_words_behind = 4;
  const Words words = passage.tokens;
  if (words.empty() || words.back().key != colon_ || passage.item == nullptr) return;
  const Item& item = *passage.item;
  const bool is_last = !item.text.empty() && item.text.back().where.offset == passage.where.offset;
  if (!is_last || item.items.empty() || item.table) return;
  const std::vector<Count> counts = counts_in(passage);
  if (counts.size() != 1) return;
  const Count& count = counts.front();
  if (words.size() - 1 - count.end > most_words_behind) return;
  if (things_.is_in(words.subspan(count.end))) return;
  if (count.number == item.items.size() || count.number == items_inside(item)) return;
  findings.report(
      found_in(passage, count.range, Message::count_differs,
               {std::string(passage.at(count.range)), std::to_string(item.items.size())}));
}

void CountRules::find(const std::vector<Passage>& passages, const std::vector<TableView>& tables,
                      Findings& findings) const {
  if (!findings.wants(Message::count_differs)) return;
  for (const TableView& table : tables) check_table(table, findings);
  for (const Passage& passage : passages) {
    if (passage.kind == Passage::Kind::text) check_list(passage, findings);
  }
}

}  // namespace vanban
