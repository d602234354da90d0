// The text layer of a PDF → Manuscript of lines with their pages. Spaces put the words where they
// stand on the page, in columns as wide as a letter is on the average.
#pragma once

#include <optional>

#include "import/extract/formats.h"
#include "import/extract/pdf_page.h"

namespace vanban {

// Reports import_too_large if the words are more than the limits allow.
std::optional<Manuscript> manuscript_of(PdfText text, const Extraction& file);

}  // namespace vanban
