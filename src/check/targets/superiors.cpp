#include "check/targets/superiors.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "diag/messages.h"

namespace vanban {

namespace {

bool is_less(const Goal& own, const Goal& above) {
  using Bound = Amount::Bound;
  if (is_lower(own.amount, above.amount)) return true;
  const bool is_exact = own.amount.bound == Bound::exact;
  return is_exact && above.amount.bound == Bound::over && own.amount.low == above.amount.low;
}

// Derived from the superior's record: it stands at the same place.
bool is_taken_over(const Target& own, const Target& above) {
  return own.text.where.source == above.text.where.source &&
         own.text.where.offset == above.text.where.offset;
}

class Comparer {
 public:
  Comparer(const std::vector<Goal>& above, const GoalReader& reader, Findings& findings)
      : reader_(reader), findings_(findings) {
    for (const Goal& goal : above) {
      by_id_[{goal.record->id, goal.year}] = &goal;
      by_words_[identity_of(goal) + static_cast<WordKey>(goal.year)] = &goal;
    }
  }

  void compare(const Goal& own) const {
    const Goal* above = above_of(own);
    if (above == nullptr || !own.is_share || !above->is_share || !is_less(own, *above)) return;
    if (own.record != nullptr && is_taken_over(*own.record, *above->record)) return;
    if (reader_.should_fall(own) || reader_.should_fall(*above)) return;
    Diagnostic finding{.message = Message::target_below_superiors,
                       .arguments = {subject_words(own), value_words(own), value_words(*above)},
                       .where = place_of(own)};
    finding.compared_with = above->where;
    findings_.report(std::move(finding));
  }

 private:
  const Goal* above_of(const Goal& own) const {
    if (own.record != nullptr) {
      const auto found = by_id_.find({own.record->id, own.year});
      if (found != by_id_.end()) return found->second;
    }
    const auto found = by_words_.find(identity_of(own) + static_cast<WordKey>(own.year));
    if (found == by_words_.end() || found->second->subject != own.subject ||
        found->second->predicate != own.predicate) {
      return nullptr;
    }
    return found->second;
  }

  const GoalReader& reader_;
  Findings& findings_;
  std::map<std::pair<std::string, int>, const Goal*> by_id_;
  std::unordered_map<WordKey, const Goal*> by_words_;
};

}  // namespace

void find_below_superiors(const CheckedDocument& document, std::span<const Goal> goals,
                          const GoalReader& reader, Findings& findings) {
  if (!findings.wants(Message::target_below_superiors) || document.superior == nullptr) return;
  const std::vector<Goal> above = reader.read(*document.superior);
  const Comparer comparer(above, reader, findings);
  for (const Goal& goal : goals) {
    if (goal.year != 0 && !goal.is_listed && !goal.is_narrowed) comparer.compare(goal);
  }
}

}  // namespace vanban
