// A person who signs PDFs with poppler's pdfsig, by a certificate of their own making.
#pragma once

#include <string>
#include <string_view>

#include "support/folder.h"

namespace vanban::test {

class Signer {
 public:
  Signer();

  // The PDF with a signature in its empty field of that name; empty if pdfsig cannot.
  std::string sign(std::string_view pdf, const std::string& field) const;
  // What pdfsig finds out about the signatures.
  std::string verify(std::string_view pdf) const;

 private:
  TemporaryFolder folder_;  // certificate and key, in a database of NSS
};

}  // namespace vanban::test
