// What the program that reads PDFs (src/read_pdf) has to say, as bytes and back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "import/extract/pdf_page.h"

namespace vanban {

struct PdfLimits {
  std::size_t pages = 0;
  std::size_t text = 0;  // bytes of all words
};

enum class PdfFinding : char {
  text = 't',
  locked = 'l',  // with a password
  broken = 'b',
  pages = 'p',  // more than allowed
  words = 'w',
};

struct PdfAnswer {
  PdfFinding finding = PdfFinding::broken;
  PdfText text;  // empty unless that was found
};

std::string bytes_of(const PdfAnswer& answer);
// Nothing if the bytes are not whole or no text. Lengths that are no numbers are 0, huge ones less.
std::optional<PdfAnswer> pdf_answer_of(std::string_view bytes);

}  // namespace vanban
