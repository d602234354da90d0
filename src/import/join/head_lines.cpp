#include "import/join/head_lines.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr std::string_view column_gap = "   ";

bool are_figures(std::string_view word) {
  return !word.empty() &&
         std::ranges::all_of(word, [](char byte) { return byte >= '0' && byte <= '9'; });
}

std::string_view last_column(std::string_view line) {
  line = trim(line);
  const std::size_t gap = line.rfind(column_gap);
  return gap == line.npos ? line : trim(line.substr(gap));
}

// "tháng 11 năm 2025", "2025": nothing else. Blanks are wide or no-break spaces.
bool is_rest_of_date(std::string_view line) {
  bool any = false;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == ' ' || line.substr(at).starts_with(no_break_space_utf8)) {
      at += line[at] == ' ' ? 1 : no_break_space_utf8.size();
      continue;
    }
    const std::size_t end = std::min(line.find_first_of(" \xC2", at), line.size());
    const std::string_view word = line.substr(at, end - at);
    const bool of_date = are_figures(word) || word == "tháng" || word == "năm" || word == "…" ||
                         word.find_first_not_of('.') == word.npos;
    if (!of_date || end == at) return false;
    any = true;
    at = end;
  }
  return any;
}

// The word that has to follow what stands there of a date; empty if the date is whole or none.
std::string_view awaited_in_date(std::string_view words) {
  const std::size_t day = words.rfind("ngày");
  if (day == words.npos || words.substr(0, day).find(',') == words.npos) return {};
  const std::string_view date = words.substr(day);
  const std::size_t year = date.find("năm");
  if (year != date.npos) {
    const bool whole = date.find_first_of("0123456789…", year) != date.npos;
    return whole ? std::string_view() : "year";
  }
  return date.find("tháng") == date.npos ? "tháng" : "năm";
}

}  // namespace

bool goes_on_in_head(std::string_view above, std::string_view line) {
  line = trim(line);
  if (line.find(column_gap) != line.npos) return false;
  const std::string_view words = last_column(above);
  if (words.ends_with("CHỦ NGHĨA")) return line == "VIỆT NAM";
  if (words == "Số:") return line.starts_with("/");
  const std::string_view awaited = awaited_in_date(words);
  if (awaited.empty() || !is_rest_of_date(line)) return false;
  if (awaited == "year") return are_figures(line) && line.size() == 4;
  return line.starts_with(awaited) || (awaited == "năm" && line.find("năm") != line.npos);
}

}  // namespace vanban
