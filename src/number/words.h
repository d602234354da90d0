// The words of citations, references and footnote calls, in reading order: a document is cited in
// full the first time in the text and by type and number afterwards (Phụ lục I, II.6b); the subject
// does not count. An attached document is a document of its own and cites in full again; footnotes
// are numbered through.
#pragma once

#include "diag/diagnostic.h"
#include "model/document.h"
#include "number/references.h"

namespace vanban {

void set_words(Document& document, const References& references, Diagnostics& diagnostics);

}  // namespace vanban
