#include "layout/colour.h"

#include <charconv>

namespace vanban {

Colour parse_colour(std::string_view text) {
  unsigned value = 0;
  if (text.size() != 7 || text.front() != '#') return {};
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + 1, end, value, 16);
  if (error != std::errc{} || stop != end) return {};
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
          static_cast<std::uint8_t>(value & 0xFF)};
}

}  // namespace vanban
