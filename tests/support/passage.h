// A passage of plain words, as rules see it.
#pragma once

#include <string>

#include "check/passage.h"

namespace vanban::test {

inline Passage passage_of(const std::string& words) {
  Passage passage;
  passage.words = words;
  passage.tokens = folded_words(passage.words);
  return passage;
}

}  // namespace vanban::test
