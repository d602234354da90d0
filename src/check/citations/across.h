// What several documents say of the same cited document.
#pragma once

#include <vector>

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void compare_citations(const std::vector<const CheckedDocument*>& documents, Findings& findings);

}  // namespace vanban
