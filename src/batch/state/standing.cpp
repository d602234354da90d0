#include "batch/state/standing.h"

#include <algorithm>
#include <array>

namespace vanban::batch {

namespace {

// In the order of Standing.
constexpr auto words = std::to_array<std::string_view>(
    {"current", "edited", "frozen", "outdated", "failed", "left", "missing"});

}  // namespace

std::string_view word_of(Standing standing) {
  return words.at(static_cast<std::size_t>(standing));
}

Standing standing_of(std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? Standing::missing : static_cast<Standing>(found - words.begin());
}

}  // namespace vanban::batch
