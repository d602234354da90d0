// Long stretches of ordinary bytes passed over many at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vanban {

// The first byte from `at` on of which `is_special` (a test of one byte without branches) holds;
// the end of the text if there is none.
template <class IsSpecial>
std::size_t find_special(std::string_view text, std::size_t at, IsSpecial is_special) {
  // In this shape the compiler tests all bytes of a block at once.
  constexpr std::size_t block = 16;
  std::array<unsigned char, block> bytes{}, found{};
  for (; at + block <= text.size(); at += block) {
    std::memcpy(bytes.data(), text.data() + at, block);
    for (std::size_t i = 0; i < block; ++i) found[i] = is_special(bytes[i]) ? 255 : 0;
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), found.data(), block);
    if ((halves[0] | halves[1]) != 0) break;
  }
  while (at < text.size() && !is_special(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

}  // namespace vanban
