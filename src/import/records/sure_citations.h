// Whether a citation was read so surely that a record may be made of it: one document, its type in
// the usual letters, number and issuer to their ends and no further.
#pragma once

#include "import/records/citation_places.h"

namespace vanban {

bool is_surely_read(const CitationPlace& place);

}  // namespace vanban
