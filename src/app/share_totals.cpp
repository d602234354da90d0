#include "app/share_totals.h"

#include "app/plans.h"
#include "derive/parent_plan.h"
#include "read/allocation.h"

namespace vanban {

std::optional<SharedTotals> share_totals(const std::string& parent, const std::string& allocation,
                                         const std::optional<Date>& on, Engine& engine,
                                         Diagnostics& diagnostics) {
  Diagnostics found;
  const auto stop = [&] {
    diagnostics.add(found);
    return std::nullopt;
  };
  Source plan_file = engine.library.open(parent, {}, found);
  Source weights_file = engine.library.open(allocation, {}, found);
  if (plan_file == nullptr || weights_file == nullptr) return stop();
  const auto plan = load_plan(plan_file, engine, found);
  const auto weights = read_allocation(weights_file, found);
  const Unit* superior = plan ? find_superior(*plan, engine.units, found) : nullptr;
  if (superior == nullptr || !weights) return stop();

  const Date date = on.value_or(*plan->date);
  SharedTotals shared;
  shared.totals = share_out(*plan, *superior, date, engine.units, *weights, found);
  if (found.has_errors()) return stop();
  shared.units = units_below(*superior, date, engine.units);
  diagnostics.add(found);
  return shared;
}

}  // namespace vanban
