// The unit that a plan is derived for and the one above it that issued the parent.
#pragma once

#include <optional>

#include "base/date.h"
#include "derive/parent_plan.h"
#include "diag/diagnostic.h"
#include "model/derivation_rules.h"
#include "model/overlay.h"
#include "units/unit_table.h"

namespace vanban {

struct Lineage {
  const Unit* superior = nullptr;
  Date superior_date;
  const Unit* unit = nullptr;
  Date date;
};

// The child's date is the overlay's or, without one, year and month of the parent's: its day is for
// văn thư to fill in. Reports units that do not exist at their date (as resolve_unit() does), a
// parent without unit or date, and a unit that does not lie under the parent's.
std::optional<Lineage> find_lineage(const ParentPlan& parent, const Overlay& overlay,
                                    const UnitTable& units, Diagnostics& diagnostics);

// Whether a rule holds for the child.
bool holds(const Validity& validity, const Lineage& lineage);

// Whether what is for these levels and types concerns the child, or units further below that are to
// learn of it from the child.
bool concerns(const Concerns& concerns, const Lineage& lineage);
bool reaches(const std::vector<Level>& levels, Level level);

}  // namespace vanban
