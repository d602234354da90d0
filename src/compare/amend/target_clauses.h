// Changed values of targets in the words of a decision, with the places where the values stand:
// "Điều chỉnh chỉ tiêu “…” năm 2030 từ 60% thành 70% tại khoản 2 Mục III".
#pragma once

#include <string>
#include <vector>

#include "compare/amend/amended_places.h"
#include "compare/amend/units_of_change.h"

namespace vanban {

struct TargetClauses {
  std::vector<PlanItem> own, attached;   // one clause or none
  std::vector<std::string> not_printed;  // what changed of targets in no text of the document
};

TargetClauses draft_target_clauses(const Versions& versions,
                                   const std::vector<AmendedPlace>& places,
                                   const UnitsOfChange& units);

}  // namespace vanban
