// A superior's plan + a unit below it → the unit's own plan. A pure function of the parent, the
// unit table, the table of bodies, the rules and the overlay: a change of any of them flows into
// the child, and what the overlay says stays. Quoted titles are never rewritten, nothing is
// invented, and what needs a person's eye is reported (notes and warnings), not guessed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "derive/explanation.h"
#include "derive/parent_plan.h"
#include "derive/questions.h"
#include "diag/diagnostic.h"
#include "model/allocation.h"
#include "model/derivation_rules.h"
#include "model/overlay.h"
#include "units/body_table.h"
#include "units/unit_table.h"

namespace vanban {

struct DerivationSources {
  const UnitTable& units;
  const BodyTable& bodies;
  const DerivationRules& rules;
  const Allocation* allocation = nullptr;  // null: no total is shared out
  std::string parent_name;                 // of its kind of document: "Kế hoạch"
  // Somebody drafts the child and reads the notes and the explanation. Without it both may lack;
  // the plan is the same, and so are errors and warnings.
  bool for_drafting = true;
};

// An override that does not say yet what the parent's item was: its object in the overlay, and the
// words to remember.
struct Unremembered {
  Location where;
  std::string was;
};

struct Derivation {
  Plan plan;
  Explanation explanation;
  std::vector<Unremembered> unremembered;
  Questions questions;  // of the parent about units below
};

// Nothing if an error was reported: a unit that does not exist or does not lie under the parent's,
// a parent without a plan in it, an allocation without weights, ids used twice.
std::optional<Derivation> derive(const ParentPlan& parent, const Overlay& overlay,
                                 const DerivationSources& sources, Diagnostics& diagnostics);

}  // namespace vanban
