// Numbers, letters and dashes typed at the beginning of a text, where the program sets them.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

// The length of the marker that the text begins with, "1.1.", "a)", "-", without the space behind
// it; 0 if there is none. Headings may be counted by capital letters: "A. PHẦN CHUNG".
std::size_t typed_marker(std::string_view words, bool is_heading);

void find_typed_markers(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
