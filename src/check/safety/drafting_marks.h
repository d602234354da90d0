// What a drafter left for later: notes to himself and gaps that nobody filled in.
#pragma once

#include "base/phrases.h"
#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

// `notes`: words that begin a note, "(ghi chú:", "TODO".
void find_drafting_marks(const CheckedDocument& document, const Phrases& notes, Findings& findings);

}  // namespace vanban
