// The totals of a plan shared out among all units below the one that issued it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/engine.h"
#include "base/date.h"
#include "derive/targets/sharing.h"

namespace vanban {

struct SharedTotals {
  std::vector<const Unit*> units;  // in the order of their codes
  std::vector<SharedTotal> totals;
};

// `parent` is a plan or an overlay, `allocation` the file of weights; the units are those of that
// day, by default of the parent's. Nothing if an error was reported: files that cannot be read, and
// all that share_out() reports.
std::optional<SharedTotals> share_totals(const std::string& parent, const std::string& allocation,
                                         const std::optional<Date>& on, Engine& engine,
                                         Diagnostics& diagnostics);

}  // namespace vanban
