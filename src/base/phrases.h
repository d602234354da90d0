// Known phrases found in running text, at word boundaries, whatever the case of their letters and
// the place of their tone marks (fold() in base/vietnamese.h). Made once, used for many texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/folded_words.h"

namespace vanban {

struct PhraseMatch {
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::size_t id = 0;
};

class Phrases {
 public:
  // Of phrases that are equal under fold() the first one added wins.
  void add(std::string_view phrase, std::size_t id);

  // From left to right, not overlapping; where several begin, the longest. Words must match whole,
  // and the marks between them too ("Văn hóa, Thể thao").
  std::vector<PhraseMatch> find(std::string_view text) const;
  // The same for a text that has been cut into words: folded_words(text).
  std::vector<PhraseMatch> find(std::string_view text, const std::vector<FoldedWord>& words) const;

 private:
  struct Phrase {
    std::vector<std::uint64_t> words;  // keys of base/folded_words.h
    std::size_t id = 0;
  };
  std::unordered_map<std::uint64_t, std::vector<Phrase>> by_first_word_;  // longest first
};

}  // namespace vanban
