// PdfText as bytes and back, for its way out of the process that reads the PDF.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "import/extract/pdf_page.h"

namespace vanban {

std::string bytes_of(const PdfText& text);
// Nothing if the bytes are not whole or no text. Lengths that are no numbers are 0, huge ones less.
std::optional<PdfText> pdf_text_of(std::string_view bytes);

}  // namespace vanban
