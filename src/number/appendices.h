// The names and numbers of appendices: a single one is "Phụ lục", several are "Phụ lục I", "Phụ lục
// II" …, counted within the document they belong to (Phụ lục I, III.1a).
#pragma once

#include "model/document.h"
#include "number/references.h"

namespace vanban {

void name_appendices(Document& document, References& references);

// Their names and titles, once all words are set, into the metadata.
void list_appendices(Document& document);

}  // namespace vanban
