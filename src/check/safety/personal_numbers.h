// Numbers of persons: số định danh cá nhân, căn cước, mobile telephones. The contact line of an
// office is its own.
#pragma once

#include "base/phrases.h"
#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

// `cards`: words before the number of a card, "CCCD"; `offices`: words before numbers that are
// public, "đường dây nóng".
void find_personal_numbers(const CheckedDocument& document, const Phrases& cards,
                           const Phrases& offices, Findings& findings);

}  // namespace vanban
