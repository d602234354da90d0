#include "check/targets/contradictions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/word_keys.h"
#include "check/targets/subjects.h"
#include "diag/messages.h"

namespace vanban {

namespace {

using Bound = Amount::Bound;

bool starts_with(const std::vector<WordKey>& words, const std::vector<WordKey>& beginning) {
  return words.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), words.begin());
}

bool is_plain_share(const Goal& goal) {
  const bool is_governed =
      goal.year != 0 || (goal.passage != nullptr && goal.passage->role == Role::objectives);
  return goal.record == nullptr && goal.is_share && goal.is_of && !goal.is_bare &&
         !goal.is_listed && !goal.is_narrowed && is_governed && !goal.subject.empty() &&
         !goal.predicate.empty();
}

Diagnostic contradiction(const Goal& larger, const Goal& smaller) {
  const Location where = place_of(larger), there = place_of(smaller);
  Diagnostic finding{.message = Message::shares_contradict,
                     .arguments = {value_words(larger), subject_words(larger), value_words(smaller),
                                   subject_words(smaller), line_of(there, where)},
                     .where = where};
  finding.compared_with = there;
  return finding;
}

}  // namespace

Contradictions::Contradictions(const CheckWords& words) : known_(words) {
  constexpr std::string_view arrow = " => ";
  for (const std::string& line : words.list("needs-first")) {
    const std::size_t at = line.find(arrow);
    if (at == line.npos) continue;
    Implication added;
    known_.append(added.done, folded_words(line.substr(0, at)));
    known_.append(added.needed, folded_words(line.substr(at + arrow.size())));
    implications_.push_back(std::move(added));
  }
}

// A longer predicate says more, unless it offers a choice.
bool Contradictions::implies(const std::vector<WordKey>& done,
                             const std::vector<WordKey>& needed) const {
  constexpr std::size_t fewest_words = 2;
  if (needed.size() >= fewest_words && starts_with(done, needed)) {
    return std::find(done.begin() + static_cast<std::ptrdiff_t>(needed.size()), done.end(),
                     either_) == done.end();
  }
  return std::ranges::any_of(implications_, [&](const Implication& each) {
    return find_part(done, each.done) && starts_with(needed, each.needed);
  });
}

bool Contradictions::contradict(const Goal& larger, const Goal& smaller) const {
  if (larger.year != smaller.year || larger.period != smaller.period) return false;
  if (larger.amount.bound == Bound::at_most) return false;
  if (smaller.amount.bound == Bound::over || smaller.amount.bound == Bound::at_least) return false;
  if (larger.amount.low <= smaller.amount.high) return false;
  constexpr double all = 100;
  const bool are_same = is_same_subject(larger.subject, smaller.subject);
  if (!are_same && larger.amount.low < all) return false;
  if (!are_same && !covers(larger.subject, smaller.subject)) return false;
  // The very same goal with two values is another rule's.
  if (are_same && larger.predicate == smaller.predicate) return false;
  return implies(larger.predicate, smaller.predicate);
}

void Contradictions::find(std::span<const Goal> goals, Findings& findings) const {
  if (!findings.wants(Message::shares_contradict)) return;
  std::vector<const Goal*> shares;
  for (const Goal& goal : goals) {
    if (is_plain_share(goal)) shares.push_back(&goal);
  }
  for (const Goal* larger : shares) {
    for (const Goal* smaller : shares) {
      if (larger == smaller || !contradict(*larger, *smaller)) continue;
      findings.report(contradiction(*larger, *smaller));
      break;
    }
  }
}

}  // namespace vanban
