// Two versions of a plan or decision → the draft of the Quyết định điều chỉnh, bổ sung that leads
// from one to the other: a plan file of kind "quyet-dinh" with number and day left blank. It is the
// drafter's to finish: what could not be put into clauses is reported (change_not_drafted), and so
// is an old version that has no number or date to be cited by (amended_without_number).
#pragma once

#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "model/derivation_rules.h"
#include "model/numbered_document.h"
#include "model/plan.h"

namespace vanban {

struct VersionToAmend {
  const Plan& plan;
  const NumberedDocument& document;
  std::string file;  // as the user named it
};

struct Amendment {
  bool differs = false;
  std::optional<Plan> decision;  // nothing: no clause says what differs, if anything does
};

Amendment draft_amendment(const VersionToAmend& before, const VersionToAmend& now,
                          const BasesRules& rules, Diagnostics& diagnostics);

}  // namespace vanban
