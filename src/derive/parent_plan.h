// A plan made ready for deriving: what can be known of it before any child. Made once, used for as
// many children as there are.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "derive/bodies/answering_body.h"
#include "diag/diagnostic.h"
#include "model/derivation_rules.h"
#include "model/plan.h"
#include "units/body_table.h"
#include "units/unit_table.h"

namespace vanban {

struct ParentPlan {
  Plan plan;                       // with the roles that the titles of its sections tell
  const Unit* unit = nullptr;      // that issued it
  std::vector<const Unit*> above;  // that unit, the nearest first
  std::vector<BodyNames> names;    // of the bodies of the unit, then of those above it
};

// The unit that issued a plan. Null after reporting that it names none, has no date, or that there
// is no such unit.
const Unit* find_superior(const Plan& parent, const UnitTable& units, Diagnostics& diagnostics);

// Nothing after reporting that, or that the document holds no plan (nothing_to_derive).
std::optional<ParentPlan> prepare_parent(Plan plan, const UnitTable& units, const BodyTable& bodies,
                                         const DerivationRules& rules, Diagnostics& diagnostics);

// What goes down: the plan, or of a decision the plan attached to it.
const Plan& content_of(const ParentPlan& parent);

// The body of the parent's own unit, by the name that the plan gives it. Nothing if there is none.
std::optional<AnsweringBody> find_body(const ParentPlan& parent, const BodyTable& bodies,
                                       std::string_view function);

}  // namespace vanban
