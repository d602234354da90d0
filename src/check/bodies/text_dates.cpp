#include "check/bodies/text_dates.h"

#include <array>
#include <string_view>

#include "check/bodies/token_text.h"

namespace vanban {

namespace {

struct Words {
  std::uint64_t day = key_of("ngày"), month = key_of("tháng"), quarter = key_of("quý"),
                year = key_of("năm"), slash = key_of("/"), hyphen = key_of("-");
};

const Words& words() {
  static const Words known;
  return known;
}

bool is_word(const Passage& passage, std::size_t token, std::uint64_t key) {
  return token < passage.tokens.size() && passage.tokens[token].key == key;
}

// Nothing between the two tokens.
bool is_joined(const Passage& passage, std::size_t token) {
  return token > 0 && token < passage.tokens.size() &&
         passage.tokens[token - 1].end == passage.tokens[token].begin;
}

bool is_day(int number) {
  return number >= 1 && number <= 31;
}
bool is_month(int number) {
  return number >= 1 && number <= 12;
}
bool is_year(int number) {
  return number >= 1900 && number <= 2100;
}

// The number behind the mark or word at the token, if it is such a one.
std::optional<int> number_behind(const Passage& passage, std::size_t token, std::uint64_t key) {
  if (!is_word(passage, token, key)) return std::nullopt;
  return number_at(passage, token + 1);
}

// "/2026", "năm 2026"
void read_year(const Passage& passage, TextDate& date) {
  for (const std::uint64_t key : {words().slash, words().year}) {
    const auto year = number_behind(passage, date.end, key);
    if (!year || !is_year(*year)) continue;
    if (key == words().slash && !is_joined(passage, date.end)) continue;
    date.year = *year;
    date.end += 2;
    return;
  }
}

std::optional<int> roman(std::string_view word) {
  constexpr auto quarters = std::to_array<std::string_view>({"I", "II", "III", "IV"});
  for (std::size_t at = 0; at < quarters.size(); ++at) {
    if (word == quarters.at(at)) return static_cast<int>(at) + 1;
  }
  return std::nullopt;
}

std::optional<TextDate> quarter_at(const Passage& passage, std::size_t token) {
  if (token + 1 >= passage.tokens.size()) return std::nullopt;
  auto quarter = roman(word_at(passage, token + 1));
  if (!quarter) quarter = number_at(passage, token + 1);
  if (!quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
  TextDate date{token, token + 2, 0, *quarter, 0, 0};
  read_year(passage, date);
  return date;
}

std::optional<TextDate> month_at(const Passage& passage, std::size_t begin, std::size_t token) {
  const auto month = number_at(passage, token);
  if (!month || !is_month(*month)) return std::nullopt;
  TextDate date{begin, token + 1, 0, 0, *month, 0};
  read_year(passage, date);
  return date;
}

// "15/9", "15-9-2026", "15 tháng 9"; "9/2026".
std::optional<TextDate> day_at(const Passage& passage, std::size_t begin, std::size_t token) {
  const auto first = number_at(passage, token);
  if (!first) return std::nullopt;
  const bool by_slash = is_joined(passage, token + 1) && is_word(passage, token + 1, words().slash);
  const bool by_hyphen =
      is_joined(passage, token + 1) && is_word(passage, token + 1, words().hyphen);
  if (!by_slash && !by_hyphen && !is_word(passage, token + 1, words().month)) return std::nullopt;
  const auto second = number_at(passage, token + 2);
  if (!second) return std::nullopt;
  if (by_slash && is_month(*first) && is_year(*second)) {
    return TextDate{begin, token + 3, *second, 0, *first, 0};
  }
  if (!is_day(*first) || !is_month(*second)) return std::nullopt;
  TextDate date{begin, token + 3, 0, 0, *second, *first};
  if (!by_hyphen) {
    read_year(passage, date);
    return date;
  }
  const auto year = number_behind(passage, date.end, words().hyphen);
  if (!year || !is_year(*year)) return std::nullopt;  // "10 - 12 ngày" is none
  date.year = *year;
  date.end += 2;
  return date;
}

}  // namespace

std::optional<int> number_at(const Passage& passage, std::size_t token) {
  if (token >= passage.tokens.size()) return std::nullopt;
  const std::string_view word = word_at(passage, token);
  if (word.empty() || word.size() > 4) return std::nullopt;
  int number = 0;
  for (const char digit : word) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

std::optional<TextDate> date_at(const Passage& passage, std::size_t token) {
  if (is_word(passage, token, words().day)) return day_at(passage, token, token + 1);
  if (is_word(passage, token, words().month)) return month_at(passage, token, token + 1);
  if (is_word(passage, token, words().quarter)) return quarter_at(passage, token);
  if (is_word(passage, token, words().year)) {
    const auto year = number_at(passage, token + 1);
    if (!year || !is_year(*year)) return std::nullopt;
    return TextDate{token, token + 2, *year, 0, 0, 0};
  }
  return day_at(passage, token, token);
}

int begin_of(const TextDate& date) {
  if (date.year == 0) return 0;
  const int month = date.quarter != 0 ? date.quarter * 3 - 2 : date.month != 0 ? date.month : 1;
  return date.year * 10000 + month * 100 + (date.day != 0 ? date.day : 1);
}

int end_of(const TextDate& date) {
  if (date.year == 0) return 0;
  const int month = date.quarter != 0 ? date.quarter * 3 : date.month != 0 ? date.month : 12;
  return date.year * 10000 + month * 100 + (date.day != 0 ? date.day : 31);
}

Range range_of(const Passage& passage, std::size_t begin, std::size_t end) {
  return {passage.tokens[begin].begin, passage.tokens[end - 1].end};
}

}  // namespace vanban
