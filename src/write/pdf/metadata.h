// What a PDF says about itself: title, author, subject, date, language. Nothing comes from the
// clock.
#pragma once

#include <string>

#include "model/document.h"

namespace vanban::pdf {

// The document information dictionary. The date of creation is the document's, if it is complete.
std::string info_entries(const Metadata& metadata);

// Of the catalog: the language, and that the title, not the file's name, stands in the window.
std::string catalog_entries();

}  // namespace vanban::pdf
