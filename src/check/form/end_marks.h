// "./." typed where it does not belong: it closes a document or appendix, once, and the program
// sets it.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void find_stray_end_marks(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
