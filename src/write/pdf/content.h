// A page's items → its content stream. Points count from the bottom of the page in a PDF; here they
// are turned over.
#pragma once

#include <string>

#include "font/font_set.h"
#include "layout/paged_document.h"

namespace vanban::pdf {

// The name of a face in the resources of every page, "/F0".
std::string font_resource(FaceId face);

std::string page_content(const Page& page, const FontSet& fonts);

}  // namespace vanban::pdf
