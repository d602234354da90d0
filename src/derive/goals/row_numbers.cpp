#include "derive/goals/row_numbers.h"

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/numerals.h"
#include "base/utf8.h"
#include "model/table_grid.h"

namespace vanban {

namespace {

struct RowNumber {
  int number = 0;
  bool padded = false;
  std::string behind;  // the full stop
};

std::optional<RowNumber> row_number(const Markup& text) {
  if (text.pieces.size() != 1) return std::nullopt;
  const auto* words = std::get_if<Text>(&text.pieces.front());
  if (words == nullptr) return std::nullopt;
  const std::string_view trimmed = trim(words->text);
  RowNumber result;
  const char* const end = trimmed.data() + trimmed.size();
  const auto parsed = std::from_chars(trimmed.data(), end, result.number);
  if (parsed.ec != std::errc{} || result.number < 1) return std::nullopt;
  result.behind.assign(parsed.ptr, end);
  result.padded = trimmed.starts_with('0');
  if (!result.behind.empty() && result.behind != ".") return std::nullopt;
  return result;
}

// "1.1", "2.1.": numbers under those that are counted.
bool is_decimal(const Markup& text) {
  const auto* words = text.empty() ? nullptr : std::get_if<Text>(&text.pieces.front());
  if (words == nullptr) return false;
  const std::string_view trimmed = trim(words->text);
  const std::size_t dot = trimmed.find('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < trimmed.size() &&
         trimmed.find_first_not_of("0123456789.") == std::string_view::npos;
}

// From above.
std::vector<const CellOf<Markup>*> first_column(const PlanTable& table) {
  std::vector<const CellOf<Markup>*> cells;
  for (const auto& placed : place_cells(table.rows, table.columns.size())) {
    if (placed.column == 0) cells.push_back(placed.cell);
  }
  return cells;
}

}  // namespace

bool counts_rows(const PlanTable& table) {
  int last = 0;
  for (const CellOf<Markup>* cell : first_column(table)) {
    if (is_decimal(cell->text)) return false;
    const auto number = row_number(cell->text);
    if (!number) continue;
    if (number->number != last + 1) return false;
    last = number->number;
  }
  return last > 0;
}

void count_rows(PlanTable& table) {
  int count = 0;
  const std::vector<const CellOf<Markup>*> column = first_column(table);
  auto next = column.begin();
  for (RowOf<Markup>& row : table.rows) {
    // Only the first cell of a row can stand in the first column.
    if (row.empty() || next == column.end() || *next != &row.front()) continue;
    ++next;
    const auto number = row_number(row.front().text);
    if (!number) continue;
    ++count;
    auto& words = std::get<Text>(row.front().text.pieces.front());
    words.text = (number->padded ? padded(count) : std::to_string(count)) + number->behind;
  }
}

}  // namespace vanban
