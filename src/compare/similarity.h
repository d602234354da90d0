// How much two texts have in common: the share of words and of pairs of neighbouring words that
// stand in both, 0 to 1. Case and the place of tone marks do not count.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vanban {

// Sorted keys.
using WordProfile = std::vector<std::uint64_t>;

WordProfile word_profile(std::string_view text);
double similarity(const WordProfile& a, const WordProfile& b);

}  // namespace vanban
