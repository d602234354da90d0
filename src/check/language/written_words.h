// The words of a passage as they are written: which letters are capitals, and which words begin a
// sentence. One shape for each of Passage::tokens, in their order; made in one walk over the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "check/checked_document.h"

namespace vanban {

// Of a word: "và", "Sở", "UBND", "GDĐT". A single capital letter is `capital`.
enum class WordCase : std::uint8_t { none, small, capital, capitals, mixed };

// open: behind a colon, a semicolon, an opening mark or a dash, where either letter may be right.
enum class Start : std::uint8_t { inside, open, sentence };

struct WordShape {
  WordCase letters = WordCase::none;  // none: a mark, or no letter in it
  Start start = Start::inside;
  bool has_marks = false;   // a letter with a Vietnamese mark, or đ
  bool has_latin1 = false;  // a letter of Latin-1 beyond ASCII
  bool has_digit = false;
  bool follows_space = false;
};

struct WrittenPassage {
  const Passage* passage = nullptr;
  std::vector<WordShape> shapes;
};

std::vector<WordShape> shapes_of(const Passage& passage);
std::vector<WrittenPassage> written_passages(const CheckedDocument& document);

// The key of one word as Passage::tokens have it.
std::uint64_t written_key(std::string_view word);

// Keys of single words.
class KnownWords {
 public:
  KnownWords(std::initializer_list<std::string_view> words);
  explicit KnownWords(const std::vector<std::string>& words);
  bool has(std::uint64_t key) const;

 private:
  std::vector<std::uint64_t> keys_;
};

// The letters of `meant` as `was` has them: all capitals, or the first one.
std::string with_letters_of(std::string_view was, std::string_view meant);

// All letters are capitals, whatever else stands there.
bool are_all_capitals(std::string_view words);

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

}  // namespace vanban
