#include "import/records/targets.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "import/records/goal_places.h"
#include "import/records/readable_ids.h"

namespace vanban {

namespace {

bool is_same_value(const TargetValue& one, const TargetValue& other) {
  return one.bound == other.bound && one.text == other.text && one.count == other.count;
}

// Places that are of the same have one record; what it says of a year must be said alike wherever
// it is said.
class TargetRecorder {
 public:
  explicit TargetRecorder(std::vector<GoalPlace> places) : places_(std::move(places)) {
    for (const GoalPlace& place : places_) {
      const auto [known, is_new] = years_.emplace(std::pair(place.key, place.year), &place.value);
      if (!is_new && !is_same_value(*known->second, place.value)) {
        contradicted_.insert({place.key, place.year});
      }
    }
    for (const GoalPlace& place : places_) {
      if (contradicted_.contains({place.key, place.year}) || ids_.contains(place.key)) continue;
      ids_.emplace(place.key, taken_.free_id(readable_id(place.words, "chi-tieu")));
    }
  }

  std::vector<Substitution> plan_for(Plan& plan, const std::set<std::size_t>& left) const {
    plan.targets.clear();
    std::map<WordKey, std::size_t> numbers;
    std::vector<Substitution> substitutions;
    for (const GoalPlace& place : places_) {
      const bool is_kept =
          !left.contains(place.text) && !contradicted_.contains({place.key, place.year});
      if (!is_kept) continue;
      const auto [number, is_new] = numbers.emplace(place.key, plan.targets.size());
      if (is_new) plan.targets.push_back(target_of(place));
      const std::string year = std::to_string(place.year);
      plan.targets[number->second].values.emplace(year, place.value);
      Substitution substitution{place.text, place.range, {}, {}};
      substitution.path = "targets." + ids_.at(place.key) + "." + year;
      if (place.is_number_only) substitution.path += ".number";
      if (place.is_capital) substitution.format = "capital";
      substitutions.push_back(std::move(substitution));
    }
    return substitutions;
  }

 private:
  Target target_of(const GoalPlace& place) const {
    Target target;
    target.id = ids_.at(place.key);
    target.text.pieces.emplace_back(Text{place.words, {}});
    target.unit = place.unit;
    target.scope = place.scope;
    return target;
  }

  std::vector<GoalPlace> places_;
  std::map<std::pair<WordKey, int>, const TargetValue*> years_;
  std::set<std::pair<WordKey, int>> contradicted_;
  std::map<WordKey, std::string> ids_;
  TakenIds taken_;
};

}  // namespace

std::size_t record_targets(Plan& plan, const StyleSheet& style, const CheckWords& words) {
  if (!plan.targets.empty()) return 0;
  std::vector<GoalPlace> places = find_goal_places(plan, PrintedPlan(plan, style), words);
  if (places.empty()) return 0;
  const TargetRecorder recorder(std::move(places));
  const auto make = [&](const std::set<std::size_t>& left) {
    return recorder.plan_for(plan, left);
  };
  if (substitute(plan, style, make).empty()) plan.targets.clear();
  return plan.targets.size();
}

}  // namespace vanban
