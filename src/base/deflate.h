// Compression (zlib streams) and checksums; libdeflate stays behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace vanban {

// What is made for each document is compressed quickly, what is made once for all of them tightly.
enum class Deflation { quick = 1, tight = 12 };

// Compresses one text after the other with the same working memory.
class Deflater {
 public:
  explicit Deflater(Deflation deflation);

  std::string zlib(std::string_view bytes);

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

// What was compressed to this zlib stream; nothing if it is damaged or would be longer than `limit`
// bytes.
std::optional<std::string> inflated(std::string_view zlib, std::size_t limit);

std::uint32_t crc32(std::string_view bytes);

}  // namespace vanban
