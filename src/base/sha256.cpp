#include "base/sha256.h"

#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <iterator>
#include <openssl/evp.h>
#include <stdexcept>

namespace vanban {

std::string sha256(std::string_view bytes) {
  // EVP_sha256() would be looked up at every call, which takes as long as 50 KB.
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, algorithm, nullptr) != 1) {
    throw std::runtime_error("OpenSSL has no SHA-256");
  }
  std::string hex;
  hex.reserve(std::size_t{2} * size);
  for (std::size_t i = 0; i < size; ++i) {
    fmt::format_to(std::back_inserter(hex), "{:02x}", digest.at(i));
  }
  return hex;
}

}  // namespace vanban
