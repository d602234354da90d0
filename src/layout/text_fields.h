// Fields to be typed into, over the gaps that văn thư fills: for files that are filled before they
// are signed.
#pragma once

#include "layout/paged_document.h"

namespace vanban {

// A field for each area of a gap, of the gap's name and next to it in the structure and on the
// page. To be called once, on a document whose areas are known.
void add_text_fields(PagedDocument& document);

}  // namespace vanban
