// The head of the document: its sizes and fixed words (Phụ lục I, II.1 and V), and what the trích
// yếu opens and ends with (II.5).
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

void find_head_faults(const CheckedDocument& document, const FormWords& words, Findings& findings);

}  // namespace vanban
