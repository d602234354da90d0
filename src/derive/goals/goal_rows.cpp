#include "derive/goals/goal_rows.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>
#include <vector>

#include "derive/goals/row_numbers.h"
#include "model/table_grid.h"

namespace vanban {

namespace {

using Row = RowOf<Markup>;

struct GoalCount {
  int down = 0, above = 0;

  void add(const Markup& text, const GoesDown& goes_down) {
    for (const MarkupPiece& piece : text.pieces) {
      const auto* placeholder = std::get_if<Placeholder>(&piece);
      if (placeholder == nullptr) continue;
      const std::string_view target = target_of(placeholder->path);
      if (!target.empty()) ++(goes_down(target) ? down : above);
    }
  }
  bool any() const { return down + above > 0; }
  bool stays() const { return down > 0 || above == 0; }
};

std::vector<bool> rows_that_stay(const std::vector<PlacedCell<Markup>>& cells, std::size_t rows,
                                 const GoesDown& goes_down) {
  std::vector<GoalCount> own(rows), spanning(rows);
  for (const PlacedCell<Markup>& cell : cells) {
    std::vector<GoalCount>& counts = cell.rowspan == 1 ? own : spanning;
    for (std::size_t i = 0; i < cell.rowspan; ++i) {
      counts.at(cell.row + i).add(cell.cell->text, goes_down);
    }
  }
  std::vector<bool> stays;
  for (std::size_t i = 0; i < rows; ++i) {
    stays.push_back(own[i].any() ? own[i].stays() : spanning[i].stays());
  }
  return stays;
}

std::vector<Row> rows_left(const std::vector<PlacedCell<Markup>>& cells,
                           const std::vector<bool>& stays) {
  std::vector<std::vector<std::pair<std::size_t, CellOf<Markup>>>> placed(stays.size());
  for (const PlacedCell<Markup>& cell : cells) {
    const auto begin = stays.begin() + static_cast<std::ptrdiff_t>(cell.row);
    const auto end = begin + static_cast<std::ptrdiff_t>(cell.rowspan);
    const auto first = std::find(begin, end, true);
    if (first == end) continue;
    CellOf<Markup> left = *cell.cell;
    left.rowspan = static_cast<std::size_t>(std::count(first, end, true));
    placed.at(static_cast<std::size_t>(first - stays.begin()))
        .emplace_back(cell.column, std::move(left));
  }
  std::vector<Row> rows;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (!stays[i]) continue;
    std::stable_sort(placed[i].begin(), placed[i].end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    rows.emplace_back();
    for (auto& cell : placed[i]) rows.back().push_back(std::move(cell.second));
  }
  return rows;
}

}  // namespace

std::optional<PlanTable> cut_rows(const PlanTable& table, const GoesDown& goes_down) {
  const auto cells = place_cells(table.rows, table.columns.size());
  const std::vector<bool> stays = rows_that_stay(cells, table.rows.size(), goes_down);
  if (std::find(stays.begin(), stays.end(), false) == stays.end()) return table;
  if (std::find(stays.begin(), stays.end(), true) == stays.end()) return std::nullopt;
  PlanTable left = table;
  left.rows = rows_left(cells, stays);
  if (counts_rows(table)) count_rows(left);
  return left;
}

}  // namespace vanban
