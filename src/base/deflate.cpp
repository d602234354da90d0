#include "base/deflate.h"

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

std::uint32_t crc32(std::string_view bytes) {
  return libdeflate_crc32(0, bytes.data(), bytes.size());
}

}  // namespace vanban
