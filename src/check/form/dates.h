// Days typed into texts: whether the calendar has them, how they are written (Phụ lục I, II.4b),
// and whether a document writes those of other documents in one form.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void find_date_faults(const CheckedDocument& document, Findings& findings);
void find_mixed_date_forms(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
