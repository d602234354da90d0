// The document as a Word file to be edited (ECMA-376 transitional, WordprocessingML): styles for
// every element, literal labels or Word's own lists, tables for head and foot, sections for the
// parts, gaps as content controls, real footnotes. Measures come from the style sheet; columns and
// the lengths of rules, which depend on words, are measured with the document font.
#pragma once

#include <string>

#include "model/numbered_document.h"
#include "write/write_options.h"

namespace vanban {

std::string write_docx(const NumberedDocument& document, const PageResources& resources,
                       const WriteOptions& options);

}  // namespace vanban
