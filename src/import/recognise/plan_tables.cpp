#include "import/recognise/plan_tables.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "diag/messages.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "model/table_grid.h"

namespace vanban {

namespace {

constexpr std::size_t most_columns = 100;  // of a plan's table
constexpr double widest_column = 1000;     // mm

ManuscriptLine words_of_cell(const ManuscriptCell& cell) {
  ManuscriptLine words;
  words.where = cell.where;
  for (const ManuscriptLine& line : cell.lines) {
    const ManuscriptLine part = part_of(line, 0);
    if (!part.text.empty() || !part.notes.empty()) append_line(words, part, '\n');
  }
  return words;
}

std::optional<Align> align_of(const ManuscriptCell& cell) {
  if (cell.align) return cell.align;
  return cell.lines.empty() ? std::nullopt : cell.lines.front().align;
}

// Rows put into a grid: every field belongs to one cell, cut to what is free.
class GridFit {
 public:
  GridFit(std::size_t columns, std::size_t rows) : count_(rows), free_from_(columns, 0) {}

  void add_row(const std::vector<ManuscriptCell>& cells) {
    rows_.emplace_back();
    std::size_t column = 0;
    for (const ManuscriptCell& cell : cells) {
      column = next_free(column);
      if (column == free_from_.size()) {
        add_to_last(cell);
      } else {
        column = place(cell, column);
      }
    }
    for (column = next_free(column); column < free_from_.size(); column = next_free(column)) {
      column = place({}, column);
    }
    ++row_;
  }

  std::vector<RowOf<Markup>> take(bool& changed) {
    changed |= changed_;
    return std::move(rows_);
  }

 private:
  std::size_t next_free(std::size_t column) const {
    while (column < free_from_.size() && free_from_[column] > row_) ++column;
    return column;
  }

  std::size_t place(const ManuscriptCell& cell, std::size_t column) {
    const std::size_t rowspan = std::max<std::size_t>(cell.rowspan, 1);
    const std::size_t wanted = column + std::max<std::size_t>(cell.colspan, 1);
    std::size_t end = column;
    while (end < free_from_.size() && end < wanted && free_from_[end] <= row_) ++end;
    const std::size_t height = std::min(rowspan, count_ - row_);
    changed_ |= end != wanted || height != rowspan;
    for (std::size_t i = column; i < end; ++i) free_from_[i] = row_ + height;
    const ManuscriptLine words = words_of_cell(cell);
    const bool is_bold = is_all_bold(words);
    rows_.back().push_back({markup_of_line(words, {is_bold, false}), height, end - column,
                            align_of(cell), is_bold, cell.where});
    return end;
  }

  // There is no column left: the words stay, in the last cell before them.
  void add_to_last(const ManuscriptCell& cell) {
    const ManuscriptLine words = words_of_cell(cell);
    if (words.text.empty() && words.notes.empty()) return;
    changed_ = true;
    const auto row = std::find_if(rows_.rbegin(), rows_.rend(),
                                  [](const RowOf<Markup>& cells) { return !cells.empty(); });
    Markup& text = row->back().text;
    const Markup more = markup_of_line(words);
    text.pieces.emplace_back(LineBreak{});
    text.pieces.insert(text.pieces.end(), more.pieces.begin(), more.pieces.end());
  }

  std::size_t count_, row_ = 0;
  std::vector<std::size_t> free_from_;  // the row from which each column is free
  std::vector<RowOf<Markup>> rows_;     // the first one is never without cells
  bool changed_ = false;
};

std::vector<RowOf<Markup>> fit_rows(const ManuscriptTable& table, std::size_t begin,
                                    std::size_t end, std::size_t columns, bool& changed) {
  GridFit grid(columns, end - begin);
  for (std::size_t row = begin; row < end; ++row) grid.add_row(table.rows[row]);
  return grid.take(changed);
}

std::size_t count_columns(const ManuscriptTable& table) {
  std::size_t columns = table.columns.size();
  if (columns == 0) {
    for (const auto& row : table.rows) {
      std::size_t width = 0;
      for (const ManuscriptCell& cell : row) width += std::max<std::size_t>(cell.colspan, 1);
      columns = std::max(columns, width);
    }
  }
  return std::clamp<std::size_t>(columns, 1, most_columns);
}

bool is_ordinal_heading(std::string_view words) {
  for (const std::string_view heading : {"TT", "STT", "Số TT", "Số thứ tự"}) {
    if (are_same_words(words, heading)) return true;
  }
  return false;
}

// Most Word files do not say which rows are headers: one that begins with "TT" is, and so is one
// whose cells are all bold above one that is not. Cells that span rows take those along.
std::size_t likely_header_rows(const ManuscriptTable& table) {
  if (table.rows.size() < 2 || table.rows.front().empty()) return 0;
  const auto is_bold = [](const std::vector<ManuscriptCell>& row) {
    return std::ranges::all_of(row, [](const ManuscriptCell& cell) {
      const ManuscriptLine words = words_of_cell(cell);
      return words.text.empty() || is_all_bold(words);
    });
  };
  const auto& first = table.rows.front();
  const bool is_header = is_ordinal_heading(words_of_cell(first.front()).text) ||
                         (is_bold(first) && !is_bold(table.rows[1]));
  if (!is_header) return 0;
  std::size_t height = 1;
  for (const ManuscriptCell& cell : first) height = std::max(height, cell.rowspan);
  return height;
}

// Headers are bold and in the middle anyway.
void drop_header_style(PlanTable& table) {
  for (RowOf<Markup>& row : table.header) {
    for (CellOf<Markup>& cell : row) {
      cell.bold = false;
      if (cell.align == Align::center) cell.align.reset();
    }
  }
}

// What most cells of a column have is the column's; cells say theirs only where it differs.
void share_alignments(PlanTable& table) {
  std::vector<std::optional<Align>> shared(table.columns.size());
  std::vector<bool> differs(table.columns.size(), false);
  const auto placed = place_cells(table.rows, table.columns.size());
  for (const PlacedCell<Markup>& place : placed) {
    if (place.colspan > 1 || place.cell->text.empty()) continue;
    const Align align = place.cell->align.value_or(table.columns[place.column].align);
    differs[place.column] = differs[place.column] || shared[place.column].value_or(align) != align;
    shared[place.column] = align;
  }
  for (std::size_t i = 0; i < shared.size(); ++i) {
    if (shared[i] && !differs[i]) table.columns[i].align = *shared[i];
  }
  auto place = placed.begin();
  for (RowOf<Markup>& row : table.rows) {
    for (CellOf<Markup>& cell : row) {
      if (cell.align == table.columns[(place++)->column].align) cell.align.reset();
    }
  }
}

}  // namespace

PlanTable plan_table_of(const ManuscriptTable& table, Diagnostics& diagnostics) {
  PlanTable plan;
  plan.where = table.where;
  const std::size_t columns = count_columns(table);
  plan.columns = table.columns;
  plan.columns.resize(columns);
  for (Column& column : plan.columns) {
    if (!column.width) continue;
    // Word counts in twentieths of a point: no author wrote 34.01 mm.
    const double width = std::round(column.width->value * 10) / 10;
    column.width.reset();
    if (width >= 1 && width <= widest_column) column.width = Mm{width};
  }
  const std::size_t wanted = table.header_rows > 0 ? table.header_rows : likely_header_rows(table);
  const std::size_t headers = wanted < table.rows.size() ? wanted : 0;
  bool changed = false;
  plan.header = fit_rows(table, 0, headers, columns, changed);
  plan.rows = fit_rows(table, headers, table.rows.size(), columns, changed);
  share_alignments(plan);
  drop_header_style(plan);
  if (changed) {
    diagnostics.report(Message::import_table_changed, table.where, {"table-spans"});
  }
  return plan;
}

std::vector<ManuscriptLine> lines_of_table(const ManuscriptTable& table) {
  std::vector<ManuscriptLine> lines;
  for (const auto& row : table.rows) {
    for (const ManuscriptCell& cell : row) {
      for (const ManuscriptLine& line : cell.lines) lines.push_back(line);
    }
  }
  return lines;
}

}  // namespace vanban
