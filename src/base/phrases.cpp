#include "base/phrases.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace vanban {

namespace {

bool begins_with(const std::vector<FoldedWord>& text, std::size_t at,
                 const std::vector<std::uint64_t>& words) {
  if (words.size() > text.size() - at) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (text[at + i].key != words[i]) return false;
  }
  return true;
}

}  // namespace

void Phrases::add(std::string_view phrase, std::size_t id) {
  Phrase added;
  added.id = id;
  for (const FoldedWord& word : folded_words(phrase)) added.words.push_back(word.key);
  if (added.words.empty()) return;
  std::vector<Phrase>& known = by_first_word_[added.words.front()];
  const auto place = std::find_if(known.begin(), known.end(), [&](const Phrase& other) {
    return other.words.size() < added.words.size() || other.words == added.words;
  });
  if (place != known.end() && place->words == added.words) return;
  known.insert(place, std::move(added));
}

std::vector<PhraseMatch> Phrases::find(std::string_view text) const {
  return find(text, folded_words(text));
}

std::vector<PhraseMatch> Phrases::find([[maybe_unused]] std::string_view text,
                                       const std::vector<FoldedWord>& words) const {
  assert(words.empty() || words.back().end <= text.size());
  std::vector<PhraseMatch> matches;
  for (std::size_t at = 0; at < words.size();) {
    const auto known = by_first_word_.find(words[at].key);
    const Phrase* longest = nullptr;
    if (known != by_first_word_.end()) {
      const auto found =
          std::find_if(known->second.begin(), known->second.end(),
                       [&](const Phrase& phrase) { return begins_with(words, at, phrase.words); });
      if (found != known->second.end()) longest = &*found;
    }
    if (longest == nullptr) {
      ++at;
      continue;
    }
    const std::size_t last = at + longest->words.size() - 1;
    matches.push_back({words[at].begin, words[last].end, longest->id});
    at = last + 1;
  }
  return matches;
}

}  // namespace vanban
