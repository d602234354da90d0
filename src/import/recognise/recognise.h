// A Manuscript of paragraphs → Plan: head, type, subject, bases, levels with their markers, tables,
// closing, recipients, signature, attached documents, appendices, footnotes. What is not sure is
// reported at its line; what has no place in a plan is added to `left_out`, which holds what the
// steps before have left out (an address among it becomes the contact line); every other word is in
// the plan, and words that the program prints anyway (Quốc hiệu, KẾ HOẠCH, "Kèm theo") are in
// neither. What its author wrote wrongly stays as written.
#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "import/manuscript.h"
#include "model/plan.h"
#include "units/unit_table.h"

namespace vanban {

Plan recognise(const Manuscript& manuscript, const UnitTable& units, std::vector<LeftOut>& left_out,
               Diagnostics& diagnostics);

}  // namespace vanban
