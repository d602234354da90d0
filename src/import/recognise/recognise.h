// A Manuscript of paragraphs → Plan: head, type, subject, bases, levels with their markers, tables,
// closing, recipients, signature, attached documents, appendices, footnotes. What is not sure is
// reported at its line; what has no place in a plan is added to `left_out`; every other word is in
// the plan. What its author wrote wrongly stays as written.
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
