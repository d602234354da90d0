#include "check/checked_document.h"

#include <string>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "check/read_passages.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

// What cannot be found has been reported when the document was merged.
const Unit* unit_of(const Plan& plan, const Date& date, const UnitTable& units) {
  if (!plan.issuer || plan.issuer->unit.empty()) return nullptr;
  Diagnostics reported;
  return resolve_unit(units, plan.issuer->unit, plan.issuer->in, std::nullopt, date,
                      plan.issuer->unit_where, reported);
}

}  // namespace

CheckedDocument read_through(const Plan& plan, const NumberedDocument& document,
                             const Plan* superior, const UnitTable& units) {
  CheckedDocument checked;
  checked.plan = &plan;
  checked.document = &document.content();
  checked.superior = superior;
  checked.date = plan.date.value_or(Date{});
  checked.unit = unit_of(plan, checked.date, units);
  if (checked.unit != nullptr) checked.above = units.parent(*checked.unit, checked.date);
  checked.passages = read_passages(document.content());
  return checked;
}

}  // namespace vanban
