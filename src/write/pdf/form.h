// The fields of a file (ISO 32000-1, 12.7): the empty ones that signing tools fill and, where the
// pages have them, those to be typed into. Nothing is ever filled here.
//
// A filled field shows what the tool that fills it draws, in the field's font: that is embedded
// (font_set.h, FormFont), so that the filled file keeps its profile.
#pragma once

#include <string>

#include "font/font_set.h"
#include "layout/paged_document.h"
#include "write/pdf/annotations.h"
#include "write/pdf/haru.h"

namespace vanban::pdf {

// Adds the fields to the pages; gives the entry of the catalog that names them.
std::string add_form(HaruFile& file, const PagedDocument& document, const FontSet& fonts,
                     Annotations& annotations);

}  // namespace vanban::pdf
