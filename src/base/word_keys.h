// Single words known by their keys: what rules ask of texts that are cut into words (FoldedWord).
// Words equal under fold() of base/vietnamese.h have one key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/folded_words.h"

namespace vanban {

using WordKey = std::uint64_t;

// Of the first word or mark; 0 if there is none.
WordKey word_key(std::string_view word);
std::vector<WordKey> word_keys(std::string_view words);

// Where the part stands among the words, whole and in its order; nothing if it does not, or is
// empty.
std::optional<std::size_t> find_part(const std::vector<WordKey>& words,
                                     const std::vector<WordKey>& part);

// One key of several, in their order; to go on from one that is there already, give it.
WordKey combined(const std::vector<WordKey>& keys, WordKey before = 14695981039346656037u);

// A set of them, made once and asked at every word.
class WordKeys {
 public:
  WordKeys(std::initializer_list<std::string_view> words);
  explicit WordKeys(const std::vector<std::string>& words);

  bool has(WordKey key) const;

 private:
  std::vector<WordKey> keys_;  // sorted
};

}  // namespace vanban
