#include "base/deflate.h"

#include <algorithm>
#include <libdeflate.h>
#include <new>

namespace vanban {

Deflater::Deflater(Deflation deflation) {
  compressor_.reset(libdeflate_alloc_compressor(static_cast<int>(deflation)));
  if (!compressor_) throw std::bad_alloc();
}

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

std::string Deflater::zlib(std::string_view bytes) {
  std::string result(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  result.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(),
                                         result.data(), result.size()));
  return result;
}

std::optional<std::string> inflated(std::string_view zlib, std::size_t limit) {
  struct Free {
    void operator()(libdeflate_decompressor* decompressor) const {
      libdeflate_free_decompressor(decompressor);
    }
  };
  const std::unique_ptr<libdeflate_decompressor, Free> decompressor(
      libdeflate_alloc_decompressor());
  if (!decompressor) throw std::bad_alloc();
  // Text comes to about a fifth of its length.
  for (std::size_t room = std::min(limit, 8 * zlib.size() + 64);;
       room = std::min(limit, 4 * room)) {
    std::string bytes(room, '\0');
    std::size_t length = 0;
    const libdeflate_result result = libdeflate_zlib_decompress(
        decompressor.get(), zlib.data(), zlib.size(), bytes.data(), room, &length);
    if (result == LIBDEFLATE_INSUFFICIENT_SPACE && room < limit) continue;
    if (result != LIBDEFLATE_SUCCESS) return std::nullopt;
    bytes.resize(length);
    return bytes;
  }
}

std::uint32_t crc32(std::string_view bytes) {
  return libdeflate_crc32(0, bytes.data(), bytes.size());
}

}  // namespace vanban
