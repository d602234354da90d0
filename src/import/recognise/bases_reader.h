// Legal bases and the lead in the three shapes of plans: lines, one paragraph, packed. The marks at
// their ends are the program's.
#pragma once

#include <vector>

#include "import/manuscript.h"
#include "model/plan.h"

namespace vanban {

// The paragraphs between title and first section. Nothing if there are none.
std::optional<LegalBases> read_legal_bases(const std::vector<ManuscriptLine>& paragraphs,
                                           bool has_lead);

// "Căn cứ …", "Theo đề nghị …".
bool opens_legal_basis(std::string_view text);

}  // namespace vanban
