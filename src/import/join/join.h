// A Manuscript of lines → one of paragraphs: lines that were broken to fit a page are joined, also
// over page breaks and empty lines; page numbers, running heads and drawn rules are taken out and
// noted. Lines of head and foot (before the type, from Nơi nhận on) stay lines with their spaces,
// since columns stand beside each other there; so do lines of tables that fell apart and of
// footnotes that lost their marks, which are reported. Paragraphs stay as they are. Every word of
// the lines is in the result or its `left_out`, in the order of the file but for what a sentence
// goes around at the foot of its page.
#pragma once

#include "diag/diagnostic.h"
#include "import/manuscript.h"

namespace vanban {

Manuscript join_lines(Manuscript manuscript, Diagnostics& diagnostics);

}  // namespace vanban
