#include "read/sheet/csv_records.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace vanban {

bool CsvRecords::at_line_end() const {
  return rest_.empty() || rest_.front() == '\n' || rest_.front() == '\r';
}

// Takes the closing quote too.
void CsvRecords::take_quoted(std::string& field) {
  rest_.remove_prefix(1);
  while (true) {
    const std::size_t quote = rest_.find('"');
    field += rest_.substr(0, quote);
    if (quote == std::string_view::npos) {
      open_quote_ = true;
      rest_ = {};
      return;
    }
    rest_.remove_prefix(quote + 1);
    if (rest_.empty() || rest_.front() != '"') return;
    field += '"';
    rest_.remove_prefix(1);
  }
}

std::string CsvRecords::take_field() {
  std::string field;
  if (!rest_.empty() && rest_.front() == '"') take_quoted(field);
  const char ends[] = {separator_, '\r', '\n'};
  const std::size_t end =
      std::min(rest_.find_first_of(std::string_view(ends, sizeof ends)), rest_.size());
  field += rest_.substr(0, end);
  rest_.remove_prefix(end);
  return field;
}

bool CsvRecords::next(std::vector<std::string>& fields) {
  fields.clear();
  if (rest_.empty()) return false;
  fields.push_back(take_field());
  while (!at_line_end()) {
    rest_.remove_prefix(1);
    fields.push_back(take_field());
  }
  const bool windows = rest_.substr(0, 2) == "\r\n";
  rest_.remove_prefix(std::min<std::size_t>(rest_.size(), windows ? 2 : 1));
  return true;
}

namespace {

// How many of the first records have the commonest number of fields, and that number.
std::pair<std::size_t, std::size_t> agreement(std::string_view text, char separator) {
  constexpr std::size_t enough = 50;
  std::map<std::size_t, std::size_t> records_of;
  CsvRecords records(text, separator);
  std::vector<std::string> fields;
  for (std::size_t i = 0; i < enough && records.next(fields); ++i) {
    if (fields.size() > 1) ++records_of[fields.size()];
  }
  std::pair<std::size_t, std::size_t> best;
  for (const auto& [count, number] : records_of) best = std::max(best, {number, count});
  return best;
}

}  // namespace

char find_separator(std::string_view text) {
  // A quote that never closes would make one record of a large file, once for each separator.
  constexpr std::size_t enough = std::size_t{1} << 20;
  text = text.substr(0, enough);
  char best = ',';
  std::pair<std::size_t, std::size_t> most;
  for (const char separator : {',', ';', '\t'}) {
    const auto found = agreement(text, separator);
    if (found > most) {
      most = found;
      best = separator;
    }
  }
  return best;
}

}  // namespace vanban
