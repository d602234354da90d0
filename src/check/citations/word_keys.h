// Keys of the words that the recogniser of citations looks for; equal to those of tokens.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/folded_words.h"

namespace vanban {

// Of a single word or mark.
inline std::uint64_t word_key(std::string_view word) {
  return folded_words(word).front().key;
}

inline std::vector<std::uint64_t> word_keys(std::string_view words) {
  std::vector<std::uint64_t> keys;
  for (const FoldedWord& word : folded_words(words)) keys.push_back(word.key);
  return keys;
}

class KeySet {
 public:
  explicit KeySet(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) keys_.insert(word_key(word));
  }
  bool holds(std::uint64_t key) const { return keys_.contains(key); }

 private:
  std::unordered_set<std::uint64_t> keys_;
};

// One key of several, in their order.
inline std::uint64_t combined(const std::vector<std::uint64_t>& keys) {
  std::uint64_t all = 14695981039346656037u;
  for (const std::uint64_t key : keys) all = (all ^ key) * 1099511628211u;
  return all;
}

}  // namespace vanban
