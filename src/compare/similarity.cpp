#include "compare/similarity.h"

#include <algorithm>

#include "base/folded_words.h"

namespace vanban {

WordProfile word_profile(std::string_view text) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
  const std::vector<FoldedWord> words = folded_words(text);
  WordProfile profile;
  profile.reserve(2 * words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    profile.push_back(words[i].key);
    if (i > 0) profile.push_back((words[i - 1].key * odd) ^ words[i].key);
  }
  std::ranges::sort(profile);
  return profile;
}

double similarity(const WordProfile& a, const WordProfile& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (*left == *right) {
      ++common, ++left, ++right;
    } else if (*left < *right) {
      ++left;
    } else {
      ++right;
    }
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

}  // namespace vanban
