// A document with all that its rules ask about: every text in reading order, its plan, its unit and
// date. Plan, document and superior are referred to and outlive it.
#pragma once

#include <vector>

#include "check/passage.h"
#include "model/numbered_document.h"
#include "model/plan.h"
#include "units/unit_table.h"

namespace vanban {

struct CheckedDocument {
  const Plan* plan = nullptr;
  const Document* document = nullptr;
  const Plan* superior = nullptr;  // the plan of the level above that it carries out; may be null
  const Unit* unit = nullptr;      // that issued it; null: a body without a unit
  const Unit* above = nullptr;     // the unit above; null for provinces
  Date date;                       // of issue; parts may be blank
  std::vector<Passage> passages;
};

CheckedDocument read_through(const Plan& plan, const NumberedDocument& document,
                             const Plan* superior, const UnitTable& units);

}  // namespace vanban
