// The characters of the Windows-1252 bytes; five bytes have none. Other bytes from 0xA0 on are the
// code points of the same number. Source: Unicode Consortium, VENDORS/MICSFT/WINDOWS/CP1252.TXT.
#pragma once

#include <string_view>

namespace vanban {

// 0 if the byte has no character.
constexpr char32_t windows_1252(unsigned char byte) {
  constexpr std::u32string_view from_0x80 = U"€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ";
  static_assert(from_0x80.size() == 0x20);
  if (byte < 0x80 || byte >= 0xA0) return byte;
  const char32_t character = from_0x80[byte - 0x80u];
  return character == U'_' ? 0 : character;
}

}  // namespace vanban
