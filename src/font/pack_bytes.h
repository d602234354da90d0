// Numbers and strings as bytes, little-endian, for the font pack. Reading past the end gives zeros
// and marks the reader as failed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vanban {

class PackWriter {
 public:
  void u16(std::uint16_t number) { put(number, 2); }
  void u32(std::uint32_t number) { put(number, 4); }
  void i32(int number) { u32(static_cast<std::uint32_t>(number)); }
  void text(std::string_view text) {
    u32(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  void raw(std::string_view bytes) { bytes_ += bytes; }

  const std::string& bytes() const { return bytes_; }

 private:
  void put(std::uint32_t number, int size) {
    for (; size > 0; --size, number >>= 8) bytes_ += static_cast<char>(number & 0xFF);
  }

  std::string bytes_;
};

class PackReader {
 public:
  explicit PackReader(std::string_view bytes) : rest_(bytes) {}

  std::uint16_t u16() { return static_cast<std::uint16_t>(get(2)); }
  std::uint32_t u32() { return get(4); }
  int i32() { return static_cast<int>(u32()); }
  std::string_view text() { return raw(u32()); }
  std::string_view raw(std::size_t size) {
    if (size > rest_.size()) {
      fail();
      return {};
    }
    const std::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }

  void fail() {
    failed_ = true;
    rest_ = {};
  }

  std::size_t left() const { return rest_.size(); }
  bool failed() const { return failed_; }

 private:
  std::uint32_t get(std::size_t size) {
    std::uint32_t number = 0;
    std::uint32_t shift = 0;
    for (const char byte : raw(size)) {
      number |= static_cast<std::uint32_t>(static_cast<unsigned char>(byte)) << shift;
      shift += 8;
    }
    return number;
  }

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace vanban
