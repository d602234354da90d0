#include "check/language/text_scan.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese_vowels.h"
#include "check/language/written_words.h"

namespace vanban {

namespace {

bool is_ascii_word(char sign) {
  return is_digit_sign(sign) || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

bool is_gap(char sign) {
  return sign == ' ' || sign == '\n';
}

}  // namespace

bool is_word_byte(std::string_view words, std::size_t at) {
  if (at >= words.size()) return false;
  const auto sign = static_cast<unsigned char>(words[at]);
  if (sign < 0x80) return is_ascii_word(words[at]);
  std::size_t lead = at;
  while (lead > 0 && (static_cast<unsigned char>(words[lead]) & 0xC0) == 0x80) --lead;
  const auto first = static_cast<unsigned char>(words[lead]);
  return first != 0xE2 && first != 0xC2;
}

Range word_before(std::string_view words, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_word_byte(words, begin - 1)) --begin;
  return {begin, end};
}

Range word_behind(std::string_view words, std::size_t begin) {
  std::size_t end = begin;
  while (is_word_byte(words, end)) ++end;
  return {begin, end};
}

Range with_neighbours(std::string_view words, Range range) {
  while (range.begin > 0 && !is_gap(words[range.begin - 1])) --range.begin;
  while (range.end < words.size() && !is_gap(words[range.end])) ++range.end;
  return range;
}

bool is_abbreviation(std::string_view word) {
  const std::u32string letters = to_utf32(word);
  if (letters.size() < 2 || are_all_capitals(word)) return true;
  return std::ranges::none_of(letters, [](char32_t letter) {
    return vietnamese_vowel(small_letter(letter)).without_tone != 0;
  });
}

}  // namespace vanban
