#include "base/numerals.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace vanban {

namespace {

constexpr std::array<std::string_view, 10> digit_words = {"không", "một", "hai", "ba",  "bốn",
                                                          "năm",   "sáu", "bảy", "tám", "chín"};

std::string_view digit_word(std::int64_t digit) {
  return digit_words.at(static_cast<std::size_t>(digit));
}

void append_word(std::string& text, std::string_view word) {
  if (!text.empty()) text += ' ';
  text += word;
}

void append_units_after_tens(std::string& text, std::int64_t tens, std::int64_t units) {
  if (units == 0) return;
  if (units == 5) return append_word(text, "lăm");
  if (units == 1 && tens > 1) return append_word(text, "mốt");
  if (units == 4 && tens > 1) return append_word(text, "tư");
  append_word(text, digit_word(units));
}

// A group of three digits. Inside a longer number its zero hundreds are read too.
void append_group(std::string& text, std::int64_t group, bool leads) {
  const std::int64_t hundreds = group / 100;
  const std::int64_t tens = group / 10 % 10;
  const std::int64_t units = group % 10;
  const bool reads_hundreds = hundreds > 0 || !leads;
  if (reads_hundreds) {
    append_word(text, digit_word(hundreds));
    append_word(text, "trăm");
  }
  if (tens == 0) {
    if (units == 0) return;
    if (reads_hundreds) append_word(text, "linh");
    return append_word(text, digit_word(units));
  }
  if (tens > 1) append_word(text, digit_word(tens));
  append_word(text, tens > 1 ? "mươi" : "mười");
  append_units_after_tens(text, tens, units);
}

// Below 10^9.
void append_below_billion(std::string& text, std::int64_t number, bool leads) {
  constexpr std::array<std::pair<std::int64_t, std::string_view>, 3> scales = {
      {{1'000'000, "triệu"}, {1'000, "nghìn"}, {1, ""}}};
  for (const auto& [scale, name] : scales) {
    const std::int64_t group = number / scale % 1000;
    if (group == 0) continue;
    append_group(text, group, leads);
    leads = false;
    if (!name.empty()) append_word(text, name);
  }
}

}  // namespace

std::string roman(int number) {
  assert(number >= 1);
  if (number > highest_roman) return fmt::format("{}", number);
  constexpr std::array<std::pair<int, std::string_view>, 13> symbols = {{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
  std::string text;
  for (const auto& [value, symbol] : symbols) {
    for (; number >= value; number -= value) text += symbol;
  }
  return text;
}

std::string vietnamese_letter(int number) {
  assert(number >= 1);
  constexpr std::array<std::string_view, 23> letters = {"a", "b", "c", "d", "đ", "e", "g", "h",
                                                        "i", "k", "l", "m", "n", "o", "p", "q",
                                                        "r", "s", "t", "u", "v", "x", "y"};
  constexpr int count = static_cast<int>(letters.size());
  std::string text;
  for (; number > 0; number = (number - 1) / count) {
    text.insert(0, letters.at(static_cast<std::size_t>((number - 1) % count)));
  }
  return text;
}

std::string padded(std::int64_t number) {
  return fmt::format("{:02}", number);
}

std::string grouped(double number) {
  std::string digits = fmt::format("{:.3f}", number < 0 ? -number : number);
  std::string decimals = digits.substr(digits.size() - 3);
  digits.resize(digits.size() - 4);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  const bool is_zero = digits == "0" && decimals.empty();
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ".");
  if (number < 0 && !is_zero) digits.insert(0, "-");
  return decimals.empty() ? digits : digits + "," + decimals;
}

std::string in_words(std::int64_t number) {
  assert(number > -in_words_limit && number < in_words_limit);
  if (number == 0) return std::string(digit_word(0));
  std::string text;
  if (number < 0) text = "âm";
  const std::int64_t size = number < 0 ? -number : number;
  constexpr std::int64_t billion = 1'000'000'000;
  if (size >= billion) {
    append_below_billion(text, size / billion, true);
    append_word(text, "tỷ");
  }
  append_below_billion(text, size % billion, size < billion);
  return text;
}

}  // namespace vanban
