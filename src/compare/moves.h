// Which of the pieces that stand in both versions stand elsewhere: in another item than before, or
// in another order among their neighbours. As few as possible are taken to have moved.
#pragma once

#include <vector>

#include "compare/match.h"

namespace vanban {

// By place in the version now.
std::vector<bool> find_moves(const Content& before, const Content& now, const Matching& matching);

}  // namespace vanban
