// How often a document writes a thing in one way, and where first: for rules about documents that
// write it in two.
#pragma once

#include <cstddef>
#include <string>

#include "check/passage.h"

namespace vanban {

struct Uses {
  std::size_t count = 0;
  const Passage* passage = nullptr;
  Range range;

  void add(const Passage& in, Range at) {
    if (count++ > 0) return;
    passage = &in;
    range = at;
  }
  std::string words() const { return std::string(passage->at(range)); }
};

}  // namespace vanban
