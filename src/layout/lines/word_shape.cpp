#include "layout/lines/word_shape.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr auto joining =
    std::to_array<std::string_view>({"-", "–", "—", "−", "/", "+", "=", "×", "~"});

constexpr std::string_view roman_digits = "IVXLC";

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_ascii_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Straight quotes stand on either side of a word.
bool is_straight_quote(char32_t c) {
  return c == '"' || c == '\'';
}

// None of these is a mark at the end of a word.
bool is_letter(char32_t c) {
  return is_ascii_letter(c) || (c >= 0xC0 && c < 0x2000);
}

bool is_opening(char32_t c) {
  if (is_letter(c)) return false;
  return std::u32string_view(U"“‘„«‹([{").find(c) != std::u32string_view::npos;
}

bool is_closing(char32_t c) {
  if (is_letter(c)) return false;
  return std::u32string_view(U",.;:)!?]}”’»›…").find(c) != std::u32string_view::npos;
}

// The first or last character, 0 of an empty word.
char32_t first_of(std::string_view word) {
  std::size_t at = 0;
  return word.empty() ? 0 : next_code_point(word, at);
}

char32_t last_of(std::string_view word) {
  if (word.empty()) return 0;
  std::size_t at = word.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80) --at;
  return next_code_point(word, at);
}

std::size_t size_of(char32_t c) {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

enum class Case { none, small, capital };

// Vietnamese letters and their neighbours: in these blocks capitals have the even code points.
Case case_of(char32_t c) {
  if (c >= 'a' && c <= 'z') return Case::small;
  if (c >= 'A' && c <= 'Z') return Case::capital;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return Case::capital;
  if (c >= 0xDF && c <= 0xFF && c != 0xF7) return Case::small;
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EFF)) {
    return c % 2 == 0 ? Case::capital : Case::small;
  }
  if (c == 0x1A0 || c == 0x1AF) return Case::capital;
  if (c == 0x1A1 || c == 0x1B0) return Case::small;
  return Case::none;
}

char32_t to_small(char32_t c) {
  if (case_of(c) != Case::capital) return c;
  return c < 0x100 ? c + 0x20 : c + 1;
}

// In UTF-8 quotes, dashes, dots and no-break spaces begin with C2 or E2, Vietnamese letters never.
bool is_mark_lead(char byte) {
  return byte == '\xC2' || byte == '\xE2';
}

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

bool begins_letter(char byte) {
  return is_ascii(byte) ? is_ascii_letter(static_cast<unsigned char>(byte)) : !is_mark_lead(byte);
}

// Two letters or more, only the first may be a capital.
bool is_plain_syllable(std::string_view part) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < part.size(); ++letters) {
    const Case letter = case_of(next_code_point(part, at));
    if (letter == Case::none || (letter == Case::capital && letters > 0)) return false;
  }
  return letters >= 2;
}

bool consists_of_dots(std::string_view word) {
  return word.find_first_not_of('.') == std::string_view::npos;
}

}  // namespace

bool ends_quietly(std::string_view word) {
  const std::size_t size = word.size();
  if (size == 0) return false;
  const char last = word.back();
  if (last == ',' || last == ';' || last == ':') return true;
  if (is_ascii(last)) return is_ascii_letter(static_cast<unsigned char>(last));
  return !(size >= 2 && is_mark_lead(word[size - 2])) &&
         !(size >= 3 && is_mark_lead(word[size - 3]));
}

bool begins_quietly(std::string_view word) {
  return !word.empty() && begins_letter(word.front()) && word.back() != '-' &&
         !word.starts_with("v.v");
}

std::string_view without_opening(std::string_view word) {
  for (char32_t c = first_of(word); is_opening(c) || is_straight_quote(c); c = first_of(word)) {
    word.remove_prefix(size_of(c));
  }
  return word;
}

std::string_view without_closing(std::string_view word) {
  for (char32_t c = last_of(word); is_closing(c) || is_straight_quote(c) || c == '/';
       c = last_of(word)) {
    word.remove_suffix(size_of(c));
  }
  return word;
}

bool ends_with_opening(std::string_view word) {
  return is_opening(last_of(word)) || word == "\"";
}

bool begins_with_closing(std::string_view word) {
  if (word == "\"" || word.starts_with('%') || word.starts_with("v.v")) return true;
  if (!is_closing(first_of(word))) return false;
  return !consists_of_dots(word) || word.size() <= 3;  // longer ones are gaps to fill
}

bool begins_with_digit(std::string_view word) {
  word = without_opening(word);
  return !word.empty() && is_digit(word.front());
}

bool ends_with_digit(std::string_view word) {
  if (word.ends_with('%')) word.remove_suffix(1);
  return !word.empty() && is_digit(word.back());
}

bool is_roman(std::string_view word) {
  word = without_opening(word);
  if (word.empty() || roman_digits.find(word.front()) == std::string_view::npos) return false;
  return without_closing(word).find_first_not_of(roman_digits) == std::string_view::npos;
}

bool is_point_letter(std::string_view word) {
  if (word.size() > 12) return false;
  word = without_opening(without_closing(word));
  return word == "đ" || (word.size() == 1 && word.front() >= 'a' && word.front() <= 'z');
}

bool is_letter_count(std::string_view word) {
  if (roman_digits.find(word.front()) != std::string_view::npos) return is_roman(word);
  const std::size_t behind = word.starts_with("đ") ? 2 : 1;
  if (word.size() > behind && begins_letter(word[behind])) return false;
  return is_point_letter(word);
}

bool is_gap(std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (c != '.' && c != U'…' && c != '_' && c != no_break_space) return false;
  }
  return true;
}

bool is_joining_sign(std::string_view word) {
  return std::ranges::find(joining, word) != joining.end();
}

bool is_in_capitals(std::string_view word) {
  bool capitals = false;
  for (std::size_t at = 0; at < word.size();) {
    const Case letter = case_of(next_code_point(word, at));
    if (letter == Case::small) return false;
    capitals = capitals || letter == Case::capital;
  }
  return capitals;
}

bool begins_with_capital(std::string_view word) {
  std::size_t at = 0;
  return !word.empty() && case_of(next_code_point(word, at)) == Case::capital;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  // A capital and its small letter are equally long in UTF-8.
  if (a.size() != b.size()) return false;
  if (!a.empty() && is_ascii(a.back()) && ((a.back() ^ b.back()) & ~0x20) != 0) return false;
  for (std::size_t at = 0, in_b = 0; at < a.size() && in_b < b.size();) {
    if (to_small(next_code_point(a, at)) != to_small(next_code_point(b, in_b))) return false;
  }
  return true;
}

bool is_hyphenated(std::string_view word) {
  if (word.find('-') == std::string_view::npos) return false;
  word = without_opening(without_closing(word));
  for (std::size_t hyphen = 0; (hyphen = word.find('-')) != std::string_view::npos;) {
    if (!is_plain_syllable(word.substr(0, hyphen))) return false;
    word.remove_prefix(hyphen + 1);
  }
  return is_plain_syllable(word);
}

}  // namespace vanban
