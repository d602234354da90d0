#include "check/targets/falls.h"

#include <array>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "diag/messages.h"

namespace vanban {

namespace {

// Counts of things done each year may well fall; shares of what there is should not.
bool can_fall(const Goal& goal) {
  if (goal.year == 0 || goal.is_listed || goal.is_left_out) return false;
  if (goal.record != nullptr) return true;
  constexpr std::size_t fewest_words = 4;
  return goal.is_share && goal.subject.size() + goal.predicate.size() >= fewest_words;
}

WordKey key_of_goal(const Goal& goal) {
  if (goal.record != nullptr) {
    return static_cast<WordKey>(reinterpret_cast<std::uintptr_t>(goal.record));
  }
  return identity_of(goal) * 31 + goal.period;
}

// Values that a placeholder gave are compared where they are written, among the records.
bool is_written_here(const Goal& goal) {
  return goal.passage == nullptr || place_of(goal).offset != goal.passage->where.offset;
}

}  // namespace

void report_fall(const Goal& later, const Goal& earlier, const GoalReader& reader,
                 Findings& findings) {
  if (later.year <= earlier.year || !is_lower(later.amount, earlier.amount)) return;
  if (reader.should_fall(later) || reader.should_fall(earlier) || !is_written_here(later)) return;
  const std::string year = std::to_string(later.year), before = std::to_string(earlier.year);
  Diagnostic finding{
      .message = Message::target_falls,
      .arguments = {subject_words(earlier), year, value_words(later), before, value_words(earlier)},
      .where = place_of(later)};
  finding.compared_with = place_of(earlier);
  findings.report(std::move(finding));
}

void find_falls(std::span<const Goal> goals, const GoalReader& reader, Findings& findings) {
  if (!findings.wants(Message::target_falls)) return;
  // The first of each year. A plan may say the same thousands of times.
  std::unordered_map<WordKey, std::array<std::map<int, const Goal*>, 2>> known;
  for (const Goal& goal : goals) {
    if (can_fall(goal)) known[key_of_goal(goal)][goal.is_share].emplace(goal.year, &goal);
  }
  for (const Goal& goal : goals) {
    if (!can_fall(goal)) continue;
    const auto& years = known.at(key_of_goal(goal))[goal.is_share];
    const auto here = years.lower_bound(goal.year);
    if (here != years.begin()) report_fall(goal, *std::prev(here)->second, reader, findings);
  }
}

}  // namespace vanban
