// Small questions about the words of a passage, asked by rules of every family: which word a token
// is, whether it is written in capitals, where the sentence around a place begins and ends.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/word_keys.h"
#include "check/passage.h"

namespace vanban {

// The small letter of a capital of the Vietnamese alphabet; others as they are.
constexpr char32_t small_letter(char32_t letter) {
  if (letter >= 'A' && letter <= 'Z') return letter + 0x20;
  if (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7) return letter + 0x20;
  const bool is_pair = letter == 0x102 || letter == 0x110 || letter == 0x128 || letter == 0x168 ||
                       letter == 0x1A0 || letter == 0x1AF;
  if (is_pair) return letter + 1;
  if (letter >= 0x1EA0 && letter <= 0x1EF9 && letter % 2 == 0) return letter + 1;
  return letter;
}

// A letter of the Vietnamese or English alphabet.
constexpr bool is_letter(char32_t letter) {
  const char32_t small = small_letter(letter);
  if (small < 0x80) return small >= 'a' && small <= 'z';
  return (small >= 0xDF && small <= 0xFF && small != 0xF7) || small == 0x103 || small == 0x111 ||
         small == 0x129 || small == 0x169 || small == 0x1A1 || small == 0x1B0 ||
         (small >= 0x1EA0 && small <= 0x1EF9);
}

constexpr bool is_capital(char32_t letter) {
  return small_letter(letter) != letter;
}

// Digits and marks are no capitals.
bool opens_with_capital(std::string_view text);

// All letters are capitals, whatever else stands there.
bool are_all_capitals(std::string_view words);

inline std::string_view word_at(const Passage& passage, std::size_t token) {
  const FoldedWord& word = passage.tokens[token];
  return passage.at({word.begin, word.end});
}

// The first token that begins at the byte or behind it; the number of tokens if there is none.
std::size_t token_from(const Passage& passage, std::size_t byte);

// The bytes of the tokens from `begin` to before `end`, which are one at least.
inline Range range_of(const Passage& passage, std::size_t begin, std::size_t end) {
  return {passage.tokens[begin].begin, passage.tokens[end - 1].end};
}

// Between full stops, semicolons and line breaks.
Range sentence_around(const Passage& passage, Range range);

// The phrases of a list, each with its place in the list as its id.
Phrases phrases_of(const std::vector<std::string>& list);

// True if one of them stands in that stretch of the passage.
bool stands_in(const Phrases& phrases, const Passage& passage, Range stretch);

}  // namespace vanban
