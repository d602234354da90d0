// What the document says of itself, from the plan and from the words already merged.
#pragma once

#include "merge/scope.h"
#include "model/document.h"

namespace vanban {

// `document` is complete, `scope` that of its main part.
Metadata describe(const Document& document, const Scope& scope);

}  // namespace vanban
