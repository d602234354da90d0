// The pages of a part: paper, margins, header with the page number, foot of the first page.
#pragma once

#include <string>

#include "model/style.h"

namespace vanban {

struct DocxPage {
  Pt width, height;  // as it lies
  Pt top, bottom, left, right;
  bool landscape = false;
};

DocxPage page_of(const PageStyle& page, bool landscape);

// Relationships of the part's header and feet.
struct DocxPageParts {
  std::string header;        // from the second page on
  std::string first_header;  // without words
  std::string first_foot;    // empty: no part of the file has one
  std::string foot;
};

// w:sectPr. Every part begins on a new page, as its page 1, which shows no number.
std::string section_properties(const DocxPage& page, const StyleSheet& style,
                               const DocxPageParts& parts);

}  // namespace vanban
