#include "base/openings.h"

#include <algorithm>

#include "base/vietnamese.h"

namespace vanban {

bool opens_with(std::string_view text, const std::vector<std::string>& openings) {
  const std::string folded = fold(text);
  return std::ranges::any_of(
      openings, [&](const std::string& opening) { return folded.starts_with(fold(opening)); });
}

}  // namespace vanban
