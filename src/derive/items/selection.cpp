#include "derive/items/selection.h"

#include <algorithm>

#include "base/nearest.h"
#include "derive/questions.h"
#include "diag/messages.h"

namespace vanban {

namespace {

const FactRule* find_rule(const DerivationRules& rules, std::string_view fact) {
  const auto found = std::ranges::find(rules.facts, fact, &FactRule::name);
  return found != rules.facts.end() ? &*found : nullptr;
}

std::vector<std::string> keys_of(const std::map<std::string, YearlyDay>& deadlines) {
  std::vector<std::string> keys;
  keys.reserve(deadlines.size());
  for (const auto& [key, day] : deadlines) keys.push_back(key);
  return keys;
}

}  // namespace

std::optional<bool> Selection::has(const std::string& fact) const {
  const auto known = context_.overlay.facts.has.find(fact);
  if (known != context_.overlay.facts.has.end() && known->second) return known->second;
  const FactRule* rule = find_rule(context_.sources.rules, fact);
  if (rule == nullptr) return std::nullopt;
  const auto assumed = rule->assumptions.find(context_.lineage.unit->level);
  return assumed != rule->assumptions.end() ? std::optional(assumed->second) : std::nullopt;
}

std::optional<Reason> Selection::why_left_out(const PlanItem& item, const std::string& address) {
  for (const SectionRule& rule : context_.sources.rules.sections) {
    const bool is_meant = item.role != Role::none && rule.role == item.role;
    if (is_meant && holds(rule.validity, context_.lineage)) return Reason{"left-out-role", {}};
  }
  return why_left_out(item.concerns, item.needs, address, item.where);
}

std::optional<Reason> Selection::why_left_out(const Concerns& concerned,
                                              const std::vector<std::string>& needs,
                                              const std::string& address, const Location& where) {
  if (!reaches(concerned.levels, context_.lineage.unit->level)) {
    return Reason{"for-other-level", {}};
  }
  if (!concerns(concerned, context_.lineage)) return Reason{"for-other-type", {}};
  for (const std::string& need : needs) {
    const std::optional<bool> answer = has(need);
    if (answer && !*answer) return Reason{"needs-what-is-not-there", {need}};
    if (!answer && unknown_.insert(need).second) {
      context_.diagnostics.report(Message::fact_not_known, where, {need, address});
    }
  }
  return std::nullopt;
}

bool Selection::goes_down(std::string_view id) const {
  const auto& targets = context_.parent.targets;
  const auto target = std::ranges::find(targets, id, &Target::id);
  return target == targets.end() || reaches(target->scope, context_.lineage.unit->level);
}

template <class Members>
void Selection::report_unknown(const Members& members,
                               const std::vector<std::string>& known) const {
  for (const auto& [name, value] : members) {
    if (std::ranges::find(known, name) != known.end()) continue;
    context_.diagnostics.report(Message::unknown_fact, context_.overlay.facts.where, {name})
        .nearest = nearest(name, known);
  }
}

void Selection::report_unknown_facts() const {
  const Facts& facts = context_.overlay.facts;
  Questions questions = questions_of(context_.parent, context_.content);
  for (const FactRule& rule : context_.sources.rules.facts) questions.facts.insert(rule.name);
  const std::vector<std::string> functions = context_.sources.bodies.functions();
  report_unknown(facts.has, {questions.facts.begin(), questions.facts.end()});
  report_unknown(facts.counts, {questions.counts.begin(), questions.counts.end()});
  report_unknown(facts.bodies, functions);
  report_unknown(facts.deadlines, keys_of(context_.parent.deadlines));
}

}  // namespace vanban
