// The rows of a table by what they are: totals, entries, and the levels that their numbers count.
#pragma once

#include <string>
#include <vector>

#include "check/targets/phrase_set.h"
#include "check/targets/table_view.h"

namespace vanban {

// How a row is numbered: "A", "I", "1", "1.1", "a)", "-".
enum class RowMark { none, capital, roman, number, decimal, third, letter, dash, plus };

RowMark row_mark(std::string_view words);

struct TableRow {
  RowMark mark = RowMark::none;
  std::size_t level = 0;   // 0: the outermost
  bool has_parts = false;  // the next row is of a deeper level
  bool is_total = false;   // "Tổng cộng"
  bool is_part = false;    // "trong đó: …", and what is listed under it: in a sum already
  std::string name;        // its first text of more than a number
};

std::vector<TableRow> rows_of(const TableView& table, const PhraseSet& totals);

// Whether the text is one of the names alone: "Tổng cộng", "TỔNG SỐ:", "Cộng (I + II)".
bool is_named(const Passage& passage, const PhraseSet& names);

}  // namespace vanban
