// What the user may choose about the outputs, and what page writers need besides the pages.
#pragma once

#include <string>

#include "font/font_set.h"

namespace vanban {

// What a PDF promises (ISO 19005-1 and -2, ISO 14289-1).
enum class PdfProfile {
  a2a_ua,  // PDF/A-2a and PDF/UA-1: tagged, for archives and screen readers
  a2b,     // PDF/A-2b: the look kept for good, no tags
  a1b,     // PDF/A-1b: as a2b, for the oldest archives
  plain,
};

// Where the labels of sections and items in a Word file come from.
enum class DocxNumbering {
  literal,  // they stand in the text
  native,   // Word counts them
};

struct WriteOptions {
  int text_width = 80;  // columns of the text output; 0: one line a paragraph
  PdfProfile pdf_profile = PdfProfile::a2a_ua;
  DocxNumbering docx_numbering = DocxNumbering::literal;
  bool fillable = false;  // form fields over the blanks that văn thư fills
};

// The colours of screens, as a PDF carries them (output intent).
struct ColourProfile {
  std::string deflated;  // ICC, version 2, RGB; a zlib stream
};

struct PageResources {
  const FontSet& fonts;
  const ColourProfile& screen;
};

}  // namespace vanban
