// Seals documents whose words are all set, and opens them again to be cut. For number() and split()
// alone: no other stage makes a NumberedDocument.
#pragma once

#include <utility>

#include "model/numbered_document.h"

namespace vanban {

class Numbering {
 public:
  static NumberedDocument seal(Document document) { return NumberedDocument(std::move(document)); }
  static Document open(NumberedDocument document) { return std::move(document.content_); }
};

}  // namespace vanban
