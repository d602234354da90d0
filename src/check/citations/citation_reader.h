// The citations in one text, without what only the document knows: passage, record, which body
// "UBND tỉnh" is.
#pragma once

#include <vector>

#include "check/citations/citation.h"
#include "check/citations/cited_text.h"

namespace vanban {

std::vector<DocumentCitation> read_citations(const CitedText& text);

}  // namespace vanban
