// Which pieces of two versions are the same piece: by id, else by equal words, else by similar
// words in the same place. An id counts nothing where its words now stand without one. In time
// about linear in the size of both.
#pragma once

#include <string>
#include <vector>

#include "model/content.h"

namespace vanban {

// For each piece the place of its counterpart; -1: there is none.
struct Matching {
  std::vector<int> now_of;     // by place in the version before
  std::vector<int> before_of;  // by place in the version now
};

Matching match_pieces(const Content& before, const Content& now);

// Equal for words that say the same: spaces of all kinds are one, marks at the end count nothing.
std::string match_key(const std::string& text);

}  // namespace vanban
