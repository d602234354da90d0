#include "check/targets/two_values.h"

#include <unordered_map>
#include <vector>

#include "diag/messages.h"

namespace vanban {

namespace {

bool can_be_compared(const Goal& goal) {
  if (goal.is_listed || goal.is_bare || goal.is_narrowed || goal.is_left_out) return false;
  const bool in_objectives = goal.passage == nullptr || goal.passage->table != nullptr ||
                             goal.passage->role == Role::objectives;
  if (!goal.is_share && (!in_objectives || goal.year == 0)) return false;
  if (goal.year == 0 && !in_objectives) return false;
  // A share of a subject that does something is told by few words; a number of things is not.
  const bool is_whole = goal.is_share && !goal.subject.empty() && !goal.predicate.empty();
  const std::size_t fewest_words = is_whole ? 3 : 5;
  return goal.subject.size() + goal.predicate.size() >= fewest_words;
}

bool are_same(const Goal& one, const Goal& other) {
  const bool one_table = one.passage != nullptr && other.passage != nullptr &&
                         one.passage->table != nullptr &&
                         one.passage->table == other.passage->table;
  const bool are_records = one.record != nullptr && other.record != nullptr;
  return !one_table && !are_records && one.year == other.year && one.is_share == other.is_share &&
         one.period == other.period && one.subject == other.subject &&
         one.predicate == other.predicate;
}

}  // namespace

void find_two_values(std::span<const Goal> goals, Findings& findings) {
  if (!findings.wants(Message::target_two_values)) return;
  std::unordered_map<WordKey, std::vector<const Goal*>> known;
  for (const Goal& goal : goals) {
    if (!can_be_compared(goal)) continue;
    auto& others = known[identity_of(goal)];
    for (const Goal* other : others) {
      if (!are_same(goal, *other) || !exclude_each_other(goal.amount, other->amount)) continue;
      const Location where = place_of(goal), there = place_of(*other);
      Diagnostic finding{.message = Message::target_two_values,
                         .arguments = {subject_words(goal), value_words(goal), value_words(*other),
                                       line_of(there, where)},
                         .where = where};
      finding.compared_with = there;
      findings.report(std::move(finding));
      break;
    }
    others.push_back(&goal);
  }
}

}  // namespace vanban
