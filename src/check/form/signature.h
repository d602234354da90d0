// Quyền hạn, chức vụ, họ tên (Phụ lục I, II.7; Phụ lục III, mẫu 1.2, note 6).
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

void find_signature_faults(const CheckedDocument& document, const FormWords& words,
                           Findings& findings);

}  // namespace vanban
