// NumberedDocument + fonts → PagedDocument. Every measure comes from the document's style sheet.
// Reports characters without a glyph, tables that do not fit their page, names that cannot be set.
//
// A part becomes a galley, one long column of strips that are never cut; pages are then filled with
// strips, breaking only where a strip allows it. So all rules about page breaks are one flag.
#pragma once

#include "diag/diagnostic.h"
#include "font/font_set.h"
#include "layout/paged_document.h"
#include "model/numbered_document.h"

namespace vanban {

PagedDocument lay_out(const NumberedDocument& document, const FontSet& fonts,
                      Diagnostics& diagnostics);

}  // namespace vanban
