#include "batch/work/table/headings.h"

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

constexpr std::size_t deepest = 3, farthest = 60;  // rows
constexpr std::size_t most_suggested = 8;

// The ways to call one column, the whole path first: "A / B / C", "B / C", "C".
std::vector<std::string> names_of(const std::vector<std::string>& path) {
  std::vector<std::string> names;
  for (std::size_t from = 0; from < path.size(); ++from) {
    std::string name;
    for (std::size_t at = from; at < path.size(); ++at) {
      name += (name.empty() ? "" : " / ") + path[at];
    }
    names.push_back(std::move(name));
  }
  return names;
}

// Some rows of a sheet, taken for its headings.
class Candidate {
 public:
  Candidate(const Sheet& sheet, std::size_t top, std::size_t last)
      : sheet_(sheet), top_(top), last_(last) {
    for (std::size_t column = 0; column < sheet.columns(); ++column) {
      names_.push_back(names_of(path_of(column)));
      std::vector<std::string>& keys = keys_.emplace_back();
      for (const std::string& name : names_.back()) keys.push_back(key_of(name));
    }
  }

  // The columns so called; those whose whole path it is, if there are any.
  std::vector<std::size_t> find(const std::string& heading) const {
    const std::string key = key_of(heading);
    std::vector<std::size_t> whole, part;
    for (std::size_t column = 0; column < keys_.size(); ++column) {
      const std::vector<std::string>& keys = keys_[column];
      const auto found = std::ranges::find(keys, key);
      if (found == keys.end()) continue;
      (found == keys.begin() ? whole : part).push_back(column);
    }
    return whole.empty() ? part : whole;
  }

  std::size_t count_found(const JobTable& table) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        table.columns, [this](const JobColumn& column) { return !find(column.heading).empty(); }));
  }

  std::vector<std::string> all_names() const {
    std::vector<std::string> all;
    for (const std::vector<std::string>& names : names_) {
      if (!names.empty()) all.push_back(names.front());
    }
    return all;
  }

  std::size_t top() const { return top_; }
  std::size_t last() const { return last_; }

 private:
  // A cell merged over several rows counts once. In CSV a merged cell has its text in the first of
  // its columns only.
  std::vector<std::string> path_of(std::size_t column) const {
    std::vector<std::string> path;
    for (std::size_t row = top_; row <= last_; ++row) {
      std::string words = on_one_line(sheet_.at(row, column).text);
      if (words.empty() && row < last_ && has_words_below(row, column)) {
        words = words_at_left(row, column);
      }
      if (!words.empty() && (path.empty() || path.back() != words)) path.push_back(words);
    }
    return path;
  }

  bool has_words_below(std::size_t row, std::size_t column) const {
    while (++row <= last_) {
      if (!is_blank(sheet_.at(row, column))) return true;
    }
    return false;
  }

  std::string words_at_left(std::size_t row, std::size_t column) const {
    while (column > 0) {
      std::string words = on_one_line(sheet_.at(row, --column).text);
      if (!words.empty()) return words;
    }
    return "";
  }

  const Sheet& sheet_;
  std::size_t top_, last_;
  std::vector<std::vector<std::string>> names_, keys_;  // by column
};

// The rows that hold most of the headings; of equals the fewest and uppermost.
std::optional<Candidate> best_rows(const Sheet& sheet, const JobTable& table) {
  std::optional<Candidate> best;
  std::size_t most = 0;
  for (std::size_t depth = 1; depth <= deepest; ++depth) {
    for (std::size_t top = 0; top + depth <= std::min(sheet.rows.size(), farthest); ++top) {
      Candidate candidate(sheet, top, top + depth - 1);
      const std::size_t found = candidate.count_found(table);
      if (found <= most) continue;
      most = found;
      best.emplace(std::move(candidate));
    }
    if (most == table.columns.size()) break;
  }
  return best;
}

// The fullest of the first rows, to suggest its words where no heading was found at all.
std::vector<std::string> likely_headings(const Sheet& sheet) {
  std::vector<std::string> likely;
  for (std::size_t row = 0; row < std::min(sheet.rows.size(), farthest); ++row) {
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
  const auto rows = best_rows(sheet, table);
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
