// The objects of the fonts that a document uses, and the resources shared by all its pages.
#pragma once

#include <vector>

#include "font/font_set.h"
#include "layout/paged_document.h"
#include "write/pdf/file.h"

namespace vanban::pdf {

// Sorted, each once.
std::vector<FaceId> faces_used(const PagedDocument& document);

// The resource dictionary that names these faces. The bytes of `fonts` must stay until the file is
// finished.
ObjectId add_fonts(File& file, const FontSet& fonts, const std::vector<FaceId>& faces);

// The face as it is used in the fields of a form.
ObjectId add_form_font(File& file, const Face& face);

}  // namespace vanban::pdf
