#include "derive/text/deadlines.h"

#include <array>
#include <cstddef>
#include <regex>
#include <string_view>
#include <utility>

#include "base/numerals.h"
#include "base/vietnamese.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::array<int, 12> days_of_months = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

// On text in lower case.
std::regex deadline_pattern() {
  const std::string gap = "(?: |\u00A0)";
  const std::string opening =
      "(?:trước|(?:chậm|muộn)" + gap + "nhất(?:" + gap + "(?:là|vào))?)(?:" + gap + "ngày)?" + gap;
  const std::string date = "(\\d{1,2})(?:/|-|" + gap + "tháng" + gap + ")(\\d{1,2})";
  const std::string yearly = "(?:" + gap + "(?:hằng|hàng)" + gap + "năm)?";
  return std::regex(opening + date + yearly);
}

// "2025", "/2025", " năm 2025": the day of one year.
bool has_year(std::string_view behind) {
  if (behind.empty()) return false;
  const auto is_digit = [&](std::size_t at) {
    return at < behind.size() && behind[at] >= '0' && behind[at] <= '9';
  };
  constexpr std::string_view year = " năm ";
  return is_digit(0) || ((behind[0] == '/' || behind[0] == '-') && is_digit(1)) ||
         (behind.starts_with(year) && is_digit(year.size()));
}

bool is_day(YearlyDay date) {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = date.month == 2 && date.day == 29;
  return leap || date.day <= days_of_months.at(static_cast<std::size_t>(date.month - 1));
}

Range group_of(const std::smatch& match, std::size_t group) {
  const auto begin = static_cast<std::size_t>(match.position(group));
  return {begin, begin + static_cast<std::size_t>(match.length(group))};
}

Deadline deadline_of(const std::smatch& match, const FlatText& text) {
  Deadline found;
  found.range = group_of(match, 0);
  found.day = group_of(match, 1);
  found.month = group_of(match, 2);
  found.date.day = std::stoi(match[1].str());
  found.date.month = std::stoi(match[2].str());
  found.words = text.words(found.range);
  return found;
}

}  // namespace

std::vector<Deadline> find_deadlines(const Markup& text) {
  static const std::regex pattern = deadline_pattern();
  const FlatText flat(text);
  std::vector<Deadline> found;
  const std::string lower = to_lower(flat.words());
  // Lower case of all that Vietnamese writes takes as many bytes.
  if (lower.size() != flat.words().size()) return found;
  if (lower.find("trước") == lower.npos && lower.find("nhất") == lower.npos) return found;
  const std::vector<Range> quoted = quoted_ranges(flat.words());
  for (std::sregex_iterator at(lower.begin(), lower.end(), pattern); at != std::sregex_iterator();
       ++at) {
    Deadline deadline = deadline_of(*at, flat);
    const std::string_view behind = std::string_view(lower).substr(deadline.range.end);
    if (has_year(behind) || !is_day(deadline.date) || touches(quoted, deadline.range)) continue;
    found.push_back(std::move(deadline));
  }
  return found;
}

Markup replace_deadlines(const Markup& text, const std::vector<Deadline>& found) {
  const FlatText flat(text);
  std::vector<Edit> edits;
  for (const Deadline& deadline : found) {
    // Digits as in dates: the day has two, the month only in January and February.
    const int month = deadline.date.month;
    const std::string months = month <= 2 ? padded(month) : std::to_string(month);
    const Emphasis of_day = flat.emphasis_at(deadline.day.begin);
    const Emphasis of_month = flat.emphasis_at(deadline.month.begin);
    edits.push_back({deadline.day, {Text{padded(deadline.date.day), of_day}}});
    edits.push_back({deadline.month, {Text{months, of_month}}});
  }
  return edited(text, edits);
}

YearlyDay days_before(YearlyDay day, int days) {
  if (days % 365 == 0) return day;  // 29/02, too, which that year does not have
  int of_year = day.day - 1;
  for (int month = 1; month < day.month; ++month) {
    of_year += days_of_months.at(static_cast<std::size_t>(month - 1));
  }
  of_year = ((of_year - days) % 365 + 365) % 365;
  YearlyDay result;
  for (const int length : days_of_months) {
    if (of_year < length) break;
    of_year -= length;
    ++result.month;
  }
  result.day = of_year + 1;
  return result;
}

}  // namespace vanban
