#include "check/targets/phrase_set.h"

#include <algorithm>

namespace vanban {

namespace {

bool stands_at(Words words, std::size_t place, const std::vector<WordKey>& phrase) {
  if (place > words.size() || phrase.size() > words.size() - place) return false;
  return std::equal(phrase.begin(), phrase.end(),
                    words.begin() + static_cast<std::ptrdiff_t>(place),
                    [](WordKey key, const FoldedWord& word) { return key == word.key; });
}

}  // namespace

PhraseSet::PhraseSet(const std::vector<std::string>& phrases) {
  for (const std::string& words : phrases) {
    const Phrase phrase = word_keys(words);
    if (phrase.empty()) continue;
    by_first_[phrase.front()].push_back(phrase);
    by_last_[phrase.back()].push_back(phrase);
  }
}

std::size_t PhraseSet::at(Words words, std::size_t place) const {
  if (place >= words.size()) return 0;
  const auto known = by_first_.find(words[place].key);
  if (known == by_first_.end()) return 0;
  std::size_t longest = 0;
  for (const Phrase& phrase : known->second) {
    if (stands_at(words, place, phrase)) longest = std::max(longest, phrase.size());
  }
  return longest;
}

std::size_t PhraseSet::before(Words words, std::size_t place) const {
  if (place == 0 || place > words.size()) return 0;
  const auto known = by_last_.find(words[place - 1].key);
  if (known == by_last_.end()) return 0;
  std::size_t longest = 0;
  for (const Phrase& phrase : known->second) {
    if (phrase.size() > place || !stands_at(words, place - phrase.size(), phrase)) continue;
    longest = std::max(longest, phrase.size());
  }
  return longest;
}

bool PhraseSet::is_in(Words words) const {
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (at(words, place) > 0) return true;
  }
  return false;
}

}  // namespace vanban
