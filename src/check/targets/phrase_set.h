// A list of phrases, asked whether one begins or ends at a word, and how many words it has: a
// reader of goals goes through a sentence word by word, in both directions. Phrases
// (base/phrases.h) goes through a whole text from left to right and tells its phrases apart; that
// is another question.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/word_keys.h"

namespace vanban {

using Words = std::span<const FoldedWord>;

class PhraseSet {
 public:
  PhraseSet() = default;
  explicit PhraseSet(const std::vector<std::string>& phrases);

  // How many words the longest phrase has that begins at the place; 0: none does.
  std::size_t at(Words words, std::size_t place) const;
  // How many words the longest phrase has that ends before the place.
  std::size_t before(Words words, std::size_t place) const;
  bool is_in(Words words) const;

 private:
  using Phrase = std::vector<WordKey>;
  std::unordered_map<WordKey, std::vector<Phrase>> by_first_, by_last_;
};

}  // namespace vanban
