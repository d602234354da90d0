// Small questions about the words of a passage: which word a token is, whether it begins with a
// capital, where the sentence around a place begins and ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "check/passage.h"

namespace vanban {

// The key of the first word.
std::uint64_t key_of(std::string_view word);

// A few words, known by their keys.
class WordSet {
 public:
  WordSet(std::initializer_list<std::string_view> words);
  bool has(std::uint64_t key) const;

 private:
  std::vector<std::uint64_t> keys_;
};

// Of Latin letters as Vietnamese writes them; digits and marks are none.
bool opens_with_capital(std::string_view text);

// True if the token's last letter is a capital: a word all in capitals.
bool is_all_capitals(std::string_view word);

inline std::string_view word_at(const Passage& passage, std::size_t token) {
  const FoldedWord& word = passage.tokens[token];
  return passage.at({word.begin, word.end});
}

// The first token that begins at the byte or behind it; the number of tokens if there is none.
std::size_t token_from(const Passage& passage, std::size_t byte);

// Between full stops, semicolons and line breaks.
Range sentence_around(const Passage& passage, Range range);

// The phrases of a list, each with its place in the list as its id.
Phrases phrases_of(const std::vector<std::string>& list);

// True if one of them stands in that stretch of the passage.
bool stands_in(const Phrases& phrases, const Passage& passage, Range stretch);

}  // namespace vanban
