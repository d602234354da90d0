// Looking at the signs around a place of a text, byte by byte. Parts of a longer code point count
// as letters, but for the signs of general punctuation (“ ” – …), which begin with the byte E2.
#pragma once

#include <cstddef>
#include <string_view>

#include "derive/text/flat_text.h"

namespace vanban {

inline bool is_digit_sign(char sign) {
  return sign >= '0' && sign <= '9';
}

// Zero where the text ends.
inline char sign_at(std::string_view words, std::size_t at) {
  return at < words.size() ? words[at] : '\0';
}

// A byte of a letter or figure.
bool is_word_byte(std::string_view words, std::size_t at);

// The letters and figures right before and right behind a place.
Range word_before(std::string_view words, std::size_t end);
Range word_behind(std::string_view words, std::size_t begin);

// The range with what stands at it without a space or line break between.
Range with_neighbours(std::string_view words, Range range);

// "v.v", "TP", "Ths": what a full stop may follow inside a sentence.
bool is_abbreviation(std::string_view word);

inline std::string_view part_of(std::string_view words, Range range) {
  return words.substr(range.begin, range.end - range.begin);
}

}  // namespace vanban
