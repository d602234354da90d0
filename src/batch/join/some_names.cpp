#include "batch/join/some_names.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vanban::batch {

std::string some_names(const std::vector<std::string>& names) {
  constexpr std::size_t most = 8;
  const auto end = names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), most));
  const std::string words = fmt::format("{}", fmt::join(names.begin(), end, ", "));
  return names.size() <= most ? words : fmt::format("{}, … ({})", words, names.size());
}

}  // namespace vanban::batch
