// How small documents come out as text. In what `text_of` returns no-break spaces are shown as ~.
#pragma once

#include <string>
#include <utility>

#include "diag/diagnostic.h"
#include "number/number.h"
#include "support/documents.h"
#include "write/text/text.h"

namespace vanban {

inline std::string visible_ties(std::string text) {
  for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) {
    text.replace(at, 2, "~");
  }
  return text;
}

inline std::string text_of(Document document, int width) {
  Diagnostics diagnostics;
  WriteOptions options;
  options.text_width = width;
  return visible_ties(write_text(number(std::move(document), diagnostics), options));
}

inline std::string text_of(Block block, int width) {
  return text_of(document_of({std::move(block)}), width);
}

}  // namespace vanban
