// A document in which every label, reference, citation and note number has its words. Only number()
// makes one, and split() cuts it; text and Word are written from it and layout starts from it.
#pragma once

#include <utility>

#include "model/document.h"

namespace vanban {

class NumberedDocument {
 public:
  const Document& content() const { return content_; }

 private:
  explicit NumberedDocument(Document content) : content_(std::move(content)) {}
  friend class Numbering;

  Document content_;
};

}  // namespace vanban
