#include "write/pdf/deflate.h"

#include <libdeflate.h>
#include <new>

namespace vanban::pdf {

Deflater::Deflater() {
  constexpr int level = 1;
  compressor_.reset(libdeflate_alloc_compressor(level));
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

}  // namespace vanban::pdf
