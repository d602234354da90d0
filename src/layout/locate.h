// Where the nodes of the structure have come to stand on the finished pages: what bookmarks and
// links lead to, and the areas of links, gaps and signature fields.
#pragma once

#include "font/font_set.h"
#include "layout/paged_document.h"

namespace vanban {

// Sets spots and areas. A link whose aim is not in this document becomes plain words.
void locate(PagedDocument& document, const FontSet& fonts);

}  // namespace vanban
