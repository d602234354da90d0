// Headings and the levels of items (Phụ lục I, II.6đ and V.6b): end marks, capitals, levels that
// are skipped, lists of one item, run-in headings without text.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void find_heading_faults(const CheckedDocument& document, Findings& findings);
void find_level_faults(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
