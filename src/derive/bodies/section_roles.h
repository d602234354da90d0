// What a plan that only types its words leaves unsaid: the roles of sections, known by their titles
// ("TỔ CHỨC THỰC HIỆN" is organisation), and under organisation the headings in the line ("Sở Y tế:
// Chủ trì …").
#pragma once

#include "model/derivation_rules.h"
#include "model/plan.h"
#include "units/body_table.h"

namespace vanban {

// The plan with the roles that its sections' titles tell (the rules' "roles"), those of the
// attached plan too. A title that tells of several parts has no role, unless one of them is
// organisation. A heading in the line names one of the bodies and ends with a colon.
Plan with_roles(Plan plan, const DerivationRules& rules, const BodyNames& bodies);

}  // namespace vanban
