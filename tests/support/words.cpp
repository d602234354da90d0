#include "support/words.h"

#include <algorithm>
#include <utility>

namespace vanban::test {

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool tie = text.compare(i, 2, "\u00A0") == 0;
    const bool space = tie || text[i] == ' ' || text[i] == '\n' || text[i] == '\f';
    if (!space) {
      word += text[i];
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, ""));
    }
    if (tie) ++i;
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

bool remove_words(std::vector<std::string>& words, const std::vector<std::string>& what) {
  const auto found = std::search(words.begin(), words.end(), what.begin(), what.end());
  if (found == words.end()) return false;
  words.erase(found, found + static_cast<std::ptrdiff_t>(what.size()));
  return true;
}

std::string first_difference(const std::vector<std::string>& text,
                             const std::vector<std::string>& page) {
  std::size_t i = 0;
  while (i < text.size() && i < page.size() && text[i] == page[i]) ++i;
  if (i == text.size() && i == page.size()) return "";
  std::string around;
  for (std::size_t k = i > 5 ? i - 5 : 0; k < i; ++k) around += text[k] + " ";
  return around + "| text: " + (i < text.size() ? text[i] : "(end)") +
         " | page: " + (i < page.size() ? page[i] : "(end)");
}

}  // namespace vanban::test
