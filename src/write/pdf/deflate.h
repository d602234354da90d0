// Compression of what is made for each document, so it is quick rather than small to the last byte.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace vanban::pdf {

// Compresses one text after the other with the same working memory.
class Deflater {
 public:
  Deflater();

  std::string zlib(std::string_view bytes);

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace vanban::pdf
