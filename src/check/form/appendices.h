// Appendices and the words that point to them (Phụ lục I, III.1a).
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

void find_appendix_faults(const CheckedDocument& document, const FormWords& words,
                          Findings& findings);

}  // namespace vanban
