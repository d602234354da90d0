#include "import/extract/docx/table_grid.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace vanban {

namespace {

struct OpenSpan {
  GridPlace end = 0;
  std::size_t row = 0, cell = 0;  // where it began
  std::size_t last_row = 0;       // down to which it goes
};

std::vector<GridPlace> boundaries_of(const std::vector<GridRow>& rows) {
  std::vector<GridPlace> places{0};
  for (const GridRow& row : rows) {
    for (const WordCell& cell : row.cells) {
      places.push_back(cell.begin);
      places.push_back(cell.end);
    }
  }
  std::ranges::sort(places);
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

// Rows that the grid leaves free at a side have an empty cell there.
bool fill_gaps(GridRow& row, GridPlace end) {
  std::vector<WordCell> filled;
  GridPlace at = 0;
  for (WordCell& cell : row.cells) {
    if (cell.begin > at) filled.push_back({at, cell.begin, false, {}});
    at = cell.end;
    filled.push_back(std::move(cell));
  }
  const bool is_ragged = at < end && row.end < end;
  if (at < end) filled.push_back({at, end, false, {}});
  row.cells = std::move(filled);
  return !is_ragged;
}

class Grid {
 public:
  Grid(std::vector<GridRow> rows, std::vector<GridPlace> boundaries) : rows_(std::move(rows)) {
    result_.boundaries = std::move(boundaries);
  }

  GridResult lay() {
    for (GridRow& row : rows_) {
      if (!fill_gaps(row, result_.boundaries.back())) result_.fits = false;
    }
    set_alignments();
    for (std::size_t row = 0; row < rows_.size(); ++row) lay_row(row);
    set_header_rows();
    drop_covered_rows();
    return std::move(result_);
  }

 private:
  void lay_row(std::size_t row) {
    auto& laid = result_.table.rows.emplace_back();
    for (WordCell& cell : rows_[row].cells) {
      if (cell.goes_on_from_above && extend(cell, row)) continue;
      if (cell.goes_on_from_above && row > 0) result_.fits = false;
      open_[cell.begin] = {cell.end, row, laid.size(), row};
      const std::size_t column = index_of(cell.begin);
      cell.cell.colspan = index_of(cell.end) - column;
      // A sum among numbers, emphasised in a style of its own.
      const bool is_number = !rows_[row].is_header && cell.cell.align == Align::right &&
                             result_.table.columns[column].align == Align::number;
      if (is_number) cell.cell.align = Align::number;
      laid.push_back(std::move(cell.cell));
    }
  }

  bool extend(WordCell& cell, std::size_t row) {
    const auto span = open_.find(cell.begin);
    if (span == open_.end() || span->second.end != cell.end || span->second.last_row + 1 != row) {
      return false;
    }
    ++span->second.last_row;
    ++result_.table.rows[span->second.row][span->second.cell].rowspan;
    std::ranges::move(cell.cell.lines, std::back_inserter(result_.covered));
    return true;
  }

  std::size_t index_of(GridPlace place) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(result_.boundaries, place) -
                                    result_.boundaries.begin());
  }

  // Those before the first row that is none; all that a cell in them spans are of them.
  void set_header_rows() {
    std::size_t count = 0;
    while (count < rows_.size() && rows_[count].is_header) ++count;
    for (std::size_t row = 0; row < count; ++row) {
      for (const ManuscriptCell& cell : result_.table.rows[row]) {
        count = std::max(count, row + cell.rowspan);
      }
    }
    result_.table.header_rows = count;
  }

  // Rows in which no cell begins say nothing.
  void drop_covered_rows() {
    auto& rows = result_.table.rows;
    std::vector<std::size_t> kept_before(rows.size() + 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      kept_before[row + 1] = kept_before[row] + (rows[row].empty() ? 0 : 1);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (ManuscriptCell& cell : rows[row]) {
        cell.rowspan = kept_before[std::min(row + cell.rowspan, rows.size())] - kept_before[row];
      }
    }
    result_.table.header_rows = kept_before[result_.table.header_rows];
    std::erase_if(rows, [](const auto& row) { return row.empty(); });
  }

  // A column is aligned as most of its cells below the header.
  void set_alignments() {
    std::vector<std::array<std::size_t, 5>> counts(result_.boundaries.size() - 1);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (!rows_[row].is_header) count_alignments(rows_[row], counts);
    }
    for (const auto& each : counts) {
      const auto most = std::ranges::max_element(each) - each.begin();
      result_.table.columns.push_back({std::nullopt, static_cast<Align>(most)});
    }
  }

  void count_alignments(const GridRow& row, std::vector<std::array<std::size_t, 5>>& counts) {
    for (const WordCell& cell : row.cells) {
      const std::size_t column = index_of(cell.begin);
      if (!cell.cell.align || index_of(cell.end) != column + 1) continue;
      ++counts[column][static_cast<std::size_t>(*cell.cell.align)];
    }
  }

  std::vector<GridRow> rows_;
  std::map<GridPlace, OpenSpan> open_;
  GridResult result_;
};

}  // namespace

std::optional<GridResult> lay_on_grid(std::vector<GridRow> rows, std::size_t most) {
  std::vector<GridPlace> boundaries = boundaries_of(rows);
  const std::size_t columns = boundaries.size() - 1;
  if (columns == 0) return GridResult{};
  if (rows.size() > most / columns) return std::nullopt;
  return Grid(std::move(rows), std::move(boundaries)).lay();
}

}  // namespace vanban
