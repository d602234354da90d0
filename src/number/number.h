// Document → NumberedDocument: labels of sections, articles and items (I., Điều 1., 2.1., đ), -),
// names of appendices (Phụ lục; Phụ lục I, II where there are several), the words of references and
// citations, the numbers of footnotes. Reports references to ids that are unknown or have no label.
// Nghị định 30/2020, Phụ lục I, II.6 and III.1.
#pragma once

#include "diag/diagnostic.h"
#include "model/numbered_document.h"

namespace vanban {

NumberedDocument number(Document document, Diagnostics& diagnostics);

}  // namespace vanban
