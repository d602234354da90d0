#include "read/plan/table_fit.h"

#include <algorithm>
#include <fmt/format.h>

#include "diag/messages.h"

namespace vanban {

namespace {

std::string counted(std::size_t number) {
  return fmt::format("{}", number);
}

class Fit {
 public:
  Fit(std::size_t rows, std::size_t columns, std::size_t rows_before, Reading& reading)
      : rows_(rows), rows_before_(rows_before), reading_(reading), free_from_(columns, 0) {}

  void add_row(const RowOf<Markup>& cells, const Location& where) {
    std::size_t column = next_free(0);
    std::size_t overflow = 0;
    for (const CellOf<Markup>& cell : cells) {
      check_height(cell);
      const std::size_t end = column + cell.colspan;
      const std::size_t inside = std::min(end, free_from_.size());
      overflow += end - std::max(inside, std::min(column, free_from_.size()));
      if (!place(cell, column, inside)) return finish_row();
      column = next_free(std::max(column, inside));
    }
    const std::size_t filled = free_from_.size() - count_free() + overflow;
    if (filled != free_from_.size()) {
      reading_.diagnostics.report(Message::table_row_width, where,
                                  {row_number(), counted(filled), counted(free_from_.size())});
    }
    finish_row();
  }

 private:
  std::string row_number() const { return counted(rows_before_ + row_ + 1); }

  std::size_t next_free(std::size_t column) const {
    while (column < free_from_.size() && free_from_.at(column) > row_) ++column;
    return column;
  }

  std::size_t count_free() const {
    return static_cast<std::size_t>(std::count_if(free_from_.begin(), free_from_.end(),
                                                  [&](std::size_t from) { return from <= row_; }));
  }

  void check_height(const CellOf<Markup>& cell) {
    if (cell.rowspan <= rows_ - row_) return;
    reading_.diagnostics.report(Message::table_span_down, cell.where,
                                {row_number(), counted(cell.rowspan), counted(rows_ - row_)});
  }

  // False if a cell from above stands in the way; what follows in the row would only mislead.
  bool place(const CellOf<Markup>& cell, std::size_t from, std::size_t to) {
    for (std::size_t column = from; column < to; ++column) {
      if (free_from_.at(column) > row_) {
        reading_.diagnostics.report(Message::table_overlap, cell.where,
                                    {row_number(), counted(column + 1)});
        return false;
      }
      free_from_.at(column) = row_ + cell.rowspan;
    }
    return true;
  }

  void finish_row() { ++row_; }

  std::size_t rows_, rows_before_;
  Reading& reading_;
  std::size_t row_ = 0;
  std::vector<std::size_t> free_from_;  // the row from which each column is free
};

}  // namespace

void check_rows(const std::vector<RowOf<Markup>>& rows, const Value::List& places,
                std::size_t columns, std::size_t rows_before, Reading& reading) {
  Fit fit(rows.size(), columns, rows_before, reading);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    fit.add_row(rows.at(row), places.at(row).where);
  }
}

}  // namespace vanban
