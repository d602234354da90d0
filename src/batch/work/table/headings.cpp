#include "batch/work/table/headings.h"

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "batch/work/table/heading_rows.h"
#include "batch/work/table/words.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

constexpr std::size_t most_suggested = 8;

// The fullest of the first rows, to suggest its words where no heading was found at all.
std::vector<std::string> likely_headings(const Sheet& sheet) {
  std::vector<std::string> likely;
  for (std::size_t row = 0; row < std::min(sheet.rows.size(), farthest_heading); ++row) {
    std::vector<std::string> words;
    for (const Cell& cell : sheet.rows[row]) {
      if (cell.kind == CellKind::text && !is_blank(cell)) words.push_back(on_one_line(cell.text));
    }
    if (words.size() > likely.size()) likely = std::move(words);
  }
  return likely;
}

// Columns over which all cells of another one are merged, or that have none, are no columns of
// their own.
std::vector<std::size_t> without_copies(const Sheet& sheet, std::size_t last,
                                        std::vector<std::size_t> columns) {
  const auto is_copy = [&](std::size_t column) {
    for (std::size_t row = last; row < sheet.rows.size(); ++row) {
      const Cell& cell = sheet.at(row, column);
      const bool says_more = !cell.merged || cell.text != sheet.at(row, column - 1).text;
      if (!is_blank(cell) && says_more) return false;
    }
    return true;
  };
  if (columns.size() < 2) return columns;
  columns.erase(std::remove_if(columns.begin() + 1, columns.end(), is_copy), columns.end());
  return columns;
}

// Cells that are merged downwards go on below the row where their words were found.
std::size_t last_row(const Sheet& sheet, std::size_t last,
                     const std::vector<std::size_t>& columns) {
  const auto goes_on = [&](std::size_t row) {
    return std::ranges::any_of(columns, [&](std::size_t column) {
      const Cell& cell = sheet.at(row, column);
      return cell.merged && cell.text == sheet.at(row - 1, column).text;
    });
  };
  while (last + 1 < sheet.rows.size() && goes_on(last + 1)) ++last;
  return last;
}

void report_missing(const JobColumn& column, const std::vector<std::string>& known,
                    const SheetFile& file, Diagnostics& diagnostics) {
  Diagnostic& report =
      diagnostics.report(Message::column_not_found, column.where, {column.heading});
  report.nearest = nearest(column.heading, known);
  if (report.nearest.empty()) {
    report.nearest = known;
    report.nearest.resize(std::min(known.size(), most_suggested));
  }
  report.needed_by = file.whole();
}

}  // namespace

std::optional<Headings> find_headings(const SheetFile& file, const JobTable& table,
                                      Diagnostics& diagnostics) {
  const Sheet& sheet = file.sheet;
  const auto rows = find_heading_rows(sheet, table);
  const auto known = rows ? rows->all_names() : likely_headings(sheet);
  Headings headings;
  bool is_whole = true;
  for (const JobColumn& column : table.columns) {
    const auto found = rows ? without_copies(sheet, rows->last(), rows->find(column.heading))
                            : std::vector<std::size_t>();
    if (found.size() == 1) {
      headings.columns.push_back(found.front());
      continue;
    }
    is_whole = false;
    if (found.empty()) {
      report_missing(column, known, file, diagnostics);
      continue;
    }
    std::string cells;
    for (const std::size_t each : found) {
      cells += (cells.empty() ? "" : ", ") + cell_name(rows->last() + 1, each + 1);
    }
    diagnostics.report(Message::column_ambiguous, column.where, {column.heading, cells}).needed_by =
        file.place(rows->last(), found[1]);
  }
  if (!is_whole) return std::nullopt;
  headings.top = rows->top();
  headings.last = last_row(sheet, rows->last(), headings.columns);
  return headings;
}

}  // namespace vanban::batch
