// The words that refer to a part of a document: Phần, Chương, Mục, Điều, khoản, điểm. Made once.
#pragma once

#include <cstdint>

#include "base/word_keys.h"

namespace vanban {

struct ReferenceWords {
  WordKey clause = word_key("khoản"), point = word_key("điểm"), article = word_key("điều"),
          chapter = word_key("chương"), part = word_key("phần"), section = word_key("mục");
  // "hạng mục 2", "danh mục 1" are no sections.
  WordKeys other_sections{"danh", "chuyên", "hạng", "đề", "tiểu", "đầu", "tiết", "thư", "số"};
};

}  // namespace vanban
