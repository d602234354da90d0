// What a PDF says about itself in its Info dictionary and catalog. Nothing comes from the clock.
// The XMP packet (xmp.h) says the same: validators compare the two word by word (ISO 19005-1,
// 6.7.3).
#pragma once

#include <string>
#include <string_view>

#include "model/metadata.h"

namespace vanban::pdf {

inline constexpr std::string_view program = "Vanban";
inline constexpr std::string_view language = "vi-VN";

// The document information dictionary. The date of creation is that of the document, if it is
// complete: the beginning of that day in Vietnam.
std::string info_entries(const Metadata& metadata);

// Of the catalog: the language, and that the title, not the file's name, stands in the window.
std::string catalog_entries();

}  // namespace vanban::pdf
