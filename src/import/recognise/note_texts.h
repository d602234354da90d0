// Footnotes of the manuscript as those of the plan: ids that plan files can write, calls and texts
// that match. Reported: calls without a text, texts that nobody calls.
#pragma once

#include "diag/diagnostic.h"
#include "import/manuscript.h"
#include "model/plan.h"

namespace vanban {

// The manuscript with such ids, and only the first call of every note that has a text.
Manuscript with_plain_notes(const Manuscript& manuscript, Diagnostics& diagnostics);

// Their texts; those that no text of the plan calls stand behind its closing.
void put_notes(const Manuscript& manuscript, Plan& plan, Diagnostics& diagnostics);

}  // namespace vanban
