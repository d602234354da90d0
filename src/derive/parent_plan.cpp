#include "derive/parent_plan.h"

#include <utility>

#include "derive/bodies/section_roles.h"
#include "diag/messages.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

bool holds_plan(const Plan& plan) {
  return !plan.body.empty() && plan.data.find("articles") == nullptr;
}

const Plan& content_of(const Plan& plan) {
  return plan.attachment.empty() ? plan : plan.attachment.front();
}

}  // namespace

const Unit* find_superior(const Plan& parent, const UnitTable& units, Diagnostics& diagnostics) {
  if (!parent.issuer || !parent.date || parent.issuer->unit.empty()) {
    const std::string lacks = !parent.issuer || parent.issuer->unit.empty() ? "issuer" : "date";
    diagnostics.report(Message::missing_key, parent.where, {lacks, "plan"});
    return nullptr;
  }
  return resolve_unit(units, parent.issuer->unit, parent.issuer->in, parent.level, *parent.date,
                      parent.issuer->unit_where, diagnostics);
}

std::optional<ParentPlan> prepare_parent(Plan plan, const UnitTable& units, const BodyTable& bodies,
                                         const DerivationRules& rules, Diagnostics& diagnostics) {
  ParentPlan parent;
  parent.unit = find_superior(plan, units, diagnostics);
  const bool has_plan = holds_plan(content_of(plan));
  if (!has_plan) diagnostics.report(Message::nothing_to_derive, plan.where);
  if (parent.unit == nullptr || !has_plan) return std::nullopt;
  parent.above = units.above(*parent.unit, *plan.date);
  parent.names.emplace_back(bodies, *parent.unit, *plan.date);
  for (const Unit* unit : parent.above) parent.names.emplace_back(bodies, *unit, *plan.date);
  parent.plan = with_roles(std::move(plan), rules, parent.names.front());
  return parent;
}

const Plan& content_of(const ParentPlan& parent) {
  return content_of(parent.plan);
}

std::optional<AnsweringBody> find_body(const ParentPlan& parent, const BodyTable& bodies,
                                       std::string_view function) {
  const Body* body = bodies.find(function, *parent.unit, *parent.plan.date);
  const Standing standing = body != nullptr ? body->standing : Standing::assigned;
  const auto own = parent.plan.bodies.find(std::string(function));
  if (own != parent.plan.bodies.end()) return AnsweringBody{own->second, own->second, standing};
  if (body == nullptr) return std::nullopt;
  return AnsweringBody{name_of(*body, *parent.unit), brief_of(*body, *parent.unit), standing};
}

}  // namespace vanban
