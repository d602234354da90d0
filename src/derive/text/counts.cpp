// Counts written out in a text, "114 xã", found by their digits and the word behind.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/vietnamese.h"
#include "derive/text/asides.h"
#include "derive/text/cited.h"
#include "derive/text/flat_text.h"
#include "derive/text/wording.h"

namespace vanban {

namespace {

// Behind a count of time, or before a number that is a name, it says nothing about a superior.
constexpr auto words_of_time = std::to_array<std::string_view>(
    {"tháng", "năm", "ngày", "giờ", "phút", "tuổi", "của", "và", "hằng", "hàng", "đến"});
constexpr auto words_of_names = std::to_array<std::string_view>(
    {"số", "ngày", "tháng", "năm", "quý", "khoản", "điều", "mục", "án", "độ", "khu", "vùng", "khóa",
     "lần", "thứ", "nhiệm kỳ", "kỳ"});

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

std::string_view word_before(std::string_view words, std::size_t at) {
  if (at < 2 || words[at - 1] != ' ') return {};
  const std::size_t space = words.find_last_of(' ', at - 2);
  const std::size_t begin = space == words.npos ? 0 : space + 1;
  return words.substr(begin, at - 1 - begin);
}

template <class List>
bool is_one_of(const List& list, std::string_view word) {
  const std::string lower = to_lower(word);
  return std::ranges::find(list, lower) != list.end();
}

std::size_t end_of_number(std::string_view words, std::size_t at) {
  while (at < words.size() && (is_digit(words[at]) || words[at] == '.' || words[at] == '/')) ++at;
  return at;
}

// "114", "50.000", "126/126"; not a date, a time, a share of the day or a count below ten.
bool is_count(std::string_view number) {
  if (number.size() < 2 || number[0] == '0' || !is_digit(number.back())) return false;
  if (number == "24/24") return false;
  const bool is_year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
  if (is_year) return false;
  const std::size_t stroke = number.find('/');
  return stroke == number.npos || number.substr(0, stroke) == number.substr(stroke + 1);
}

}  // namespace

std::vector<std::string> find_counts(const Markup& text) {
  const FlatText flat(text);
  const std::string_view words = flat.words();
  const std::vector<Range> others = words_of_others(words);
  std::vector<std::string> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_digit(words[at])) continue;
    const std::size_t end = end_of_number(words, at);
    const bool begins = at == 0 || words[at - 1] == ' ' || words[at - 1] == '(';
    const std::size_t stop = words.find_first_of(" ,;.:)\n", end + 1);
    const std::string_view behind =
        end < words.size() && words[end] == ' ' ? words.substr(end + 1, stop - end - 1) : "";
    const bool counts_things = !behind.empty() && to_lower(behind) != to_upper(behind) &&
                               to_lower(behind) == behind && !is_one_of(words_of_time, behind);
    const bool is_found = begins && counts_things && is_count(words.substr(at, end - at)) &&
                          !is_one_of(words_of_names, word_before(words, at)) &&
                          flat.is_plain({at, end}) && !touches(others, {at, end});
    if (is_found) found.emplace_back(words.substr(at, std::min(stop, words.size()) - at));
    at = end;
  }
  return found;
}

}  // namespace vanban
