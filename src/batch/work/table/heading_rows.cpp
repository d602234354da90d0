#include "batch/work/table/heading_rows.h"

#include <algorithm>
#include <utility>

#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

constexpr std::size_t deepest = 3;  // rows

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

}  // namespace

HeadingRows::HeadingRows(const Sheet& sheet, std::size_t top, std::size_t last)
    : sheet_(sheet), top_(top), last_(last) {
  for (std::size_t column = 0; column < sheet.columns(); ++column) {
    names_.push_back(names_of(path_of(column)));
    std::vector<std::string>& keys = keys_.emplace_back();
    for (const std::string& name : names_.back()) keys.push_back(key_of(name));
  }
}

std::vector<std::size_t> HeadingRows::find(const std::string& heading) const {
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

std::size_t HeadingRows::count_found(const JobTable& table) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      table.columns, [this](const JobColumn& column) { return !find(column.heading).empty(); }));
}

std::vector<std::string> HeadingRows::all_names() const {
  std::vector<std::string> all;
  for (const std::vector<std::string>& names : names_) {
    if (!names.empty()) all.push_back(names.front());
  }
  return all;
}

// A cell merged over several rows counts once. In CSV a merged cell has its text in the first of
// its columns only.
std::vector<std::string> HeadingRows::path_of(std::size_t column) const {
  std::vector<std::string> path;
  for (std::size_t row = top_; row <= last_; ++row) {
    std::string words = on_one_line(sheet_.at(row, column).text);
    if (words.empty() && has_words_below(row, column)) words = words_at_left(row, column);
    if (!words.empty() && (path.empty() || path.back() != words)) path.push_back(words);
  }
  return path;
}

bool HeadingRows::has_words_below(std::size_t row, std::size_t column) const {
  while (++row <= last_) {
    if (!is_blank(sheet_.at(row, column))) return true;
  }
  return false;
}

std::string HeadingRows::words_at_left(std::size_t row, std::size_t column) const {
  while (column > 0) {
    std::string words = on_one_line(sheet_.at(row, --column).text);
    if (!words.empty()) return words;
  }
  return "";
}

std::optional<HeadingRows> find_heading_rows(const Sheet& sheet, const JobTable& table) {
  std::optional<std::pair<std::size_t, std::size_t>> best;
  std::size_t most = 0;
  const std::size_t rows = std::min(sheet.rows.size(), farthest_heading);
  for (std::size_t depth = 1; depth <= deepest && most < table.columns.size(); ++depth) {
    for (std::size_t top = 0; top + depth <= rows; ++top) {
      const std::size_t found = HeadingRows(sheet, top, top + depth - 1).count_found(table);
      if (found <= most) continue;
      most = found;
      best.emplace(top, top + depth - 1);
    }
  }
  if (!best) return std::nullopt;
  return HeadingRows(sheet, best->first, best->second);
}

}  // namespace vanban::batch
