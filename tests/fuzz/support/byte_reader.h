// Small decisions taken from the bytes of an input, for targets whose input is no text. Whatever
// the bytes, each decision is one that can be; at their end every decision is 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vanban::fuzz {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  bool at_end() const { return bytes_.empty(); }
  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const auto first = static_cast<std::uint8_t>(bytes_.front());
    bytes_.remove_prefix(1);
    return first;
  }
  // From 0 to `most`, which is below 65,536.
  std::size_t number(std::size_t most) {
    std::size_t number = byte();
    if (most > UINT8_MAX) number = number << 8 | byte();
    return number % (most + 1);
  }
  bool flag() { return number(1) == 1; }
  // What stands before the next byte 0, or the rest.
  std::string_view text() {
    const std::string_view text = bytes_.substr(0, bytes_.find('\0'));
    bytes_.remove_prefix(text.size() < bytes_.size() ? text.size() + 1 : text.size());
    return text;
  }

 private:
  std::string_view bytes_;
};

}  // namespace vanban::fuzz
