#include "fuzz/support/parts.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace vanban::fuzz {

PackedParts parts_of(std::string_view input, std::string_view main) {
  constexpr std::string_view mark = "=== ";
  constexpr std::size_t most_parts = 30;
  PackedParts parts;
  std::string name(main);
  while (!input.empty() && parts.size() < most_parts) {
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view line = input.substr(0, end);
    input.remove_prefix(std::min(end + 1, input.size()));
    if (line.starts_with(mark)) {
      name = line.substr(mark.size());
    } else {
      parts[name].append(line).append("\n");
    }
  }
  return parts;
}

}  // namespace vanban::fuzz
