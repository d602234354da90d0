// 128 bits that differ when texts differ: what a file identifier needs (ISO 32000-1, 14.4). It
// keeps out accidents, not forgers; a cryptographic digest would cost a program that writes one
// document more than the document's pages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vanban::pdf {

class Fingerprint {
 public:
  // "ab", "c" is another text than "a", "bc".
  void add(std::string_view text);
  // In hex, 32 digits.
  std::string hex() const;

 private:
  void mix(std::uint64_t word);

  // The first digits of pi and e.
  std::uint64_t first_ = 0x243F6A8885A308D3, second_ = 0xB7E151628AED2A6B;
};

}  // namespace vanban::pdf
