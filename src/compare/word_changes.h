// What became of the words of a text, in stretches as readers see them.
#pragma once

#include <string>
#include <vector>

namespace vanban {

struct WordChange {
  enum class Kind { same, removed, added };
  Kind kind{};
  std::string words;  // with the spaces between them
};

// In reading order, removed words ahead of those that took their place. Very long texts that have
// little in common are one stretch that became another.
std::vector<WordChange> word_changes(const std::string& before, const std::string& now);

}  // namespace vanban
