// Where links, fields and gaps are on the pages of a PDF: in points from the bottom left corner.
#pragma once

#include <string>

#include "layout/paged_document.h"
#include "write/pdf/tags.h"

namespace vanban::pdf {

struct Rectangle {
  Pt left, bottom, right, top;
};

Rectangle rectangle(const Area& area, const PagedDocument& document);
// "[85.04 700 104.54 714.4]"
std::string to_array(const Rectangle& rectangle);

// So that a registry system can print number and date into their gaps without measuring: the
// element of each gap has its name as title, and as properties name and rectangle once more and the
// size of the words around it.
void describe_gaps(StructureTree& tags, const PagedDocument& document);

}  // namespace vanban::pdf
