// Lists in sentences of which only some elements stay: "A, B, C và D" without B and D is "A và C".
#pragma once

#include <cstddef>
#include <vector>

namespace vanban {

// The separator that stands before an element that stays, by the number of the element it was
// written before. Each keeps its own, but the last one takes that of the list's last.
inline std::size_t separator_before(const std::vector<bool>& stays, std::size_t element) {
  for (std::size_t later = element + 1; later < stays.size(); ++later) {
    if (stays[later]) return element;
  }
  return stays.size() - 1;
}

}  // namespace vanban
