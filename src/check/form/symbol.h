// Ký hiệu: the type's abbreviation and the body's, joined by hyphens, without a year (Phụ lục I,
// II.3). What the symbol of a body looks like is its head's affair (II.3b).
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

void find_symbol_faults(const CheckedDocument& document, const FormWords& words,
                        Findings& findings);

}  // namespace vanban
