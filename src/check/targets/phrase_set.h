// A list of phrases, asked whether one begins at a word: of texts that are cut into words already.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/folded_words.h"

namespace vanban {

using WordKey = std::uint64_t;
using Words = std::span<const FoldedWord>;

// The key of one word or mark.
WordKey word_key(std::string_view word);
std::vector<WordKey> phrase_keys(std::string_view phrase);

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
