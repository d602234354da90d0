// The title behind a citation where it quotes a name: "phê duyệt Chương trình “…”".
#pragma once

#include <cstddef>

#include "check/citations/citation.h"
#include "check/citations/cited_text.h"

namespace vanban {

// Fills in quotation and lead if the title begins with token `first` and soon quotes something.
void read_title(const CitedText& text, std::size_t first, DocumentCitation& citation);

}  // namespace vanban
