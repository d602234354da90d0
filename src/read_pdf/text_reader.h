// The bytes of a PDF → the words of its pages. The only place that knows poppler: it cannot be
// stopped, and some files make it crash, and its licence (GPL) asks the same of what it is linked
// to.
#pragma once

#include <string_view>

#include "import/extract/pdf_transfer.h"

namespace vanban {

PdfAnswer read_pdf(std::string_view bytes, const PdfLimits& limits);

}  // namespace vanban
