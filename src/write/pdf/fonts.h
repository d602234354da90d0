// The objects of the fonts that a document uses, and the resources shared by all its pages.
#pragma once

#include <vector>

#include "font/font_set.h"
#include "layout/paged_document.h"
#include "write/pdf/file.h"
#include "write/write_options.h"

namespace vanban::pdf {

// Sorted, each once.
std::vector<FaceId> faces_used(const PagedDocument& document);

// The resource dictionary that names these faces. The bytes of `fonts` must stay until the file is
// finished. PDF/A-1 wants each subset to list its CIDs (ISO 19005-1, 6.3.5), later parts do not.
ObjectId add_fonts(File& file, const FontSet& fonts, const std::vector<FaceId>& faces,
                   PdfProfile profile);

// The face's FormFont, for the fields of a form.
ObjectId add_form_font(File& file, const Face& face);

}  // namespace vanban::pdf
