// Counts written out in a text, "114 xã", found by their digits and the word behind.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"
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

// Bytes of the space there, which may be a no-break one; 0 if there is none.
std::size_t space_at(std::string_view words, std::size_t at) {
  if (words.substr(at).starts_with(' ')) return 1;
  return words.substr(at).starts_with(no_break_space_utf8) ? no_break_space_utf8.size() : 0;
}

bool take_space_behind(std::string_view& words) {
  const bool breaks = words.ends_with(' ');
  if (!breaks && !words.ends_with(no_break_space_utf8)) return false;
  words.remove_suffix(breaks ? 1 : no_break_space_utf8.size());
  return true;
}

std::string_view word_before(std::string_view words, std::size_t at) {
  constexpr std::size_t longest = 32;  // bytes: no word of names has half of it
  std::string_view before = words.substr(0, at);
  if (!take_space_behind(before)) return {};
  if (before.size() > longest) before.remove_prefix(before.size() - longest);
  for (std::size_t i = before.size(); i > 0; --i) {
    const std::size_t space = space_at(before, i - 1);
    if (space > 0) return before.substr(i - 1 + space);
  }
  return before;
}

// At a space, a mark, a placeholder or the call of a footnote.
std::size_t end_of_word(std::string_view words, std::size_t at) {
  constexpr std::string_view marks = ",;.:)\n";
  while (at < words.size() && marks.find(words[at]) == marks.npos && space_at(words, at) == 0 &&
         !words.substr(at).starts_with(piece_mark)) {
    ++at;
  }
  return at;
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
    std::string_view before = words.substr(0, at);
    const bool begins = before.empty() || before.ends_with('(') || take_space_behind(before);
    const std::size_t space = space_at(words, end);
    const std::size_t stop = space > 0 ? end_of_word(words, end + space) : end;
    const std::string_view behind = words.substr(std::min(end + space, stop), stop - end - space);
    const bool counts_things = !behind.empty() && to_lower(behind) != to_upper(behind) &&
                               to_lower(behind) == behind && !is_one_of(words_of_time, behind);
    const bool is_found = begins && counts_things && is_count(words.substr(at, end - at)) &&
                          !is_one_of(words_of_names, word_before(words, at)) &&
                          flat.is_plain({at, end}) && !touches(others, {at, end});
    if (is_found) found.emplace_back(words.substr(at, stop - at));
    at = end;
  }
  return found;
}

}  // namespace vanban
