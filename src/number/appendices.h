// The names and numbers of appendices: a single one is "Phụ lục", several are "Phụ lục I", "Phụ lục
// II" …, counted within the document they belong to (Phụ lục I, III.1a).
#pragma once

#include "model/document.h"
#include "number/references.h"

namespace vanban {

void name_appendices(Document& document, References& references);

}  // namespace vanban
