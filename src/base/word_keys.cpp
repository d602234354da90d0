#include "base/word_keys.h"

#include <algorithm>

namespace vanban {

WordKey word_key(std::string_view word) {
  const std::vector<FoldedWord> words = folded_words(word);
  return words.empty() ? 0 : words.front().key;
}

std::vector<WordKey> word_keys(std::string_view words) {
  std::vector<WordKey> keys;
  for (const FoldedWord& word : folded_words(words)) keys.push_back(word.key);
  return keys;
}

std::optional<std::size_t> find_part(const std::vector<WordKey>& words,
                                     const std::vector<WordKey>& part) {
  const auto found = std::search(words.begin(), words.end(), part.begin(), part.end());
  if (part.empty() || found == words.end()) return std::nullopt;
  return static_cast<std::size_t>(found - words.begin());
}

WordKey combined(const std::vector<WordKey>& keys, WordKey before) {
  constexpr WordKey prime = 1099511628211u;
  for (const WordKey key : keys) before = (before ^ key) * prime;
  return before;
}

WordKeys::WordKeys(std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) keys_.push_back(word_key(word));
  std::ranges::sort(keys_);
}

WordKeys::WordKeys(const std::vector<std::string>& words) {
  for (const std::string& word : words) keys_.push_back(word_key(word));
  std::ranges::sort(keys_);
}

bool WordKeys::has(WordKey key) const {
  return std::ranges::binary_search(keys_, key);
}

}  // namespace vanban
