// Footnotes whose marks are superscript figures: "¹ Gồm …" at the foot of a page or at the end of a
// document, called by "¹" in its text. Figures that nothing answers to stay text ("m²").
#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "import/manuscript.h"

namespace vanban {

// Takes the notes out of the lines: what they say goes to `notes`, the calls become NoteMarks. A
// note that is called nowhere stays where it is and is reported.
void take_notes(std::vector<ManuscriptBlock>& blocks, std::vector<ManuscriptNote>& notes,
                Diagnostics& diagnostics);

}  // namespace vanban
