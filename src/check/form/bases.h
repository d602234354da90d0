// The order of căn cứ: what is certain about it is that laws stand before circulars and plans.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

void find_bases_out_of_order(const CheckedDocument& document, const FormWords& words,
                             Findings& findings);

}  // namespace vanban
