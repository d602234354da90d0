// Days typed into texts: whether the calendar has them, and how they are written (Phụ lục I,
// II.4b).
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void find_date_faults(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
