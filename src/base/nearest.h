// "Did you mean …": the known words nearest to an unknown one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vanban {

// Insertions, deletions, replacements and swaps of neighbours, counted in code points.
std::size_t edit_distance(std::string_view a, std::string_view b);

// Up to `limit` candidates close enough to be a slip of the pen, the nearest first, ties in the
// order given. Case and diacritics count half a step at most: "subjekt" and "SUBJECT" find
// "subject".
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t limit = 3);

}  // namespace vanban
