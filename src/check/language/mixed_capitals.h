// Common nouns that documents write now with a capital, now without: "Thư viện", "bảo tàng". Made
// once.
#pragma once

#include "base/phrases.h"
#include "check/language/written_words.h"
#include "model/check_words.h"

namespace vanban {

struct CommonNouns {
  // List of `words`: "common-nouns". A name goes on behind its noun with these words: "Thư viện
  // tỉnh", "Bảo tàng quốc gia".
  explicit CommonNouns(const CheckWords& words);

  Phrases phrases;
  std::size_t count = 0;  // ids of the phrases are 0 … count - 1
  WordKeys owners{"tỉnh", "huyện", "xã", "phường", "thành", "thị", "quốc", "trung", "số", "khoa"};
};

}  // namespace vanban
