// Words that files may use in one place, each with what it means.
#pragma once

#include <span>
#include <string_view>

namespace vanban {

template <class Meaning>
struct Word {
  std::string_view word;
  Meaning meaning;
};

template <class Meaning>
using WordTable = std::span<const Word<Meaning>>;

// Empty if the table has no word for it.
template <class Meaning>
std::string_view word_of(Meaning meaning, WordTable<Meaning> words) {
  for (const Word<Meaning>& word : words) {
    if (word.meaning == meaning) return word.word;
  }
  return {};
}

}  // namespace vanban
