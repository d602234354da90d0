// Marks of secrecy. A document that bears one must not be drafted on a networked machine (Luật Bảo
// vệ bí mật nhà nước 2018, Điều 5). Words about secrets in prose are none.
#pragma once

#include "base/phrases.h"
#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

// `levels`: Mật, Tối mật, Tuyệt mật.
void find_secret_marks(const CheckedDocument& document, const Phrases& levels, Findings& findings);

}  // namespace vanban
