// The document as plain text for a monospaced window, or with width 0 as one line a paragraph.
//
// At every width the text has exactly the words of the document: what is drawn is made of
// box-drawing characters and the brackets around marks. Blanks for number and date stay no-break
// spaces, so that they survive copying; spaces that only place words are ordinary ones.
#pragma once

#include <string>

#include "model/numbered_document.h"
#include "write/write_options.h"

namespace vanban {

std::string write_text(const NumberedDocument& document, const WriteOptions& options);

// The widths that write_text() keeps to: narrower and wider ones count as these. 0 stays 0.
inline constexpr int narrowest_text = 40;
inline constexpr int widest_text = 240;

}  // namespace vanban
