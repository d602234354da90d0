// The lines of a signature → the record they are printed from: TM. KT. TL. TUQ. Q., two-line
// titles, three lines with TL. and KT. Nghị định 30/2020, Điều 13 and Phụ lục I, II.7b. Reported:
// lines that the record prints in another way.
#pragma once

#include <optional>
#include <vector>

#include "import/recognise/foot.h"
#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

// Lines that the record cannot hold are added to `stray`.
std::optional<PlanSignature> read_signature_of(const FootLines& foot,
                                               const Recognition& recognition,
                                               std::vector<ManuscriptLine>& stray);

}  // namespace vanban
