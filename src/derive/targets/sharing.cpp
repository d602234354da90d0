#include "derive/targets/sharing.h"

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "derive/targets/allocation.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t most_named = 5;

bool is_valid_on(const Unit& unit, int day) {
  return unit.valid_from <= day && unit.valid_to >= day;
}

// Every unit below with its weight; empty after a report.
Weights weights_for(const std::vector<const Unit*>& below, const Unit& superior,
                    const Allocation& allocation, Diagnostics& diagnostics) {
  Weights weights;
  std::string missing;
  std::size_t count = 0;
  for (const Unit* unit : below) {
    const auto weight = allocation.weights.find(std::string(unit->code));
    if (weight != allocation.weights.end()) {
      weights.emplace(unit->code, weight->second.weight);
    } else if (++count <= most_named) {
      missing +=
          (missing.empty() ? "" : ", ") + full_name(*unit) + " (" + std::string(unit->code) + ")";
    }
  }
  if (count > most_named) missing += " … (" + std::to_string(count) + ")";
  if (count > 0) diagnostics.report(Message::weights_missing, allocation.where, {missing});
  bool has_strangers = false;
  for (const auto& [code, weight] : allocation.weights) {
    if (weights.contains(code)) continue;
    if (std::ranges::find(below, code, &Unit::code) != below.end()) continue;
    has_strangers = true;
    diagnostics.report(Message::weight_of_stranger, weight.where, {code, full_name(superior)});
  }
  if (count > 0 || has_strangers) return {};
  if (can_share(weights)) return weights;
  diagnostics.report(Message::weights_all_zero, allocation.where);
  return {};
}

const Target* find_target(const Plan& parent, const std::string& id, const Allocation& allocation,
                          Diagnostics& diagnostics) {
  const auto found = std::ranges::find(parent.targets, id, &Target::id);
  if (found != parent.targets.end()) return &*found;
  std::vector<std::string> known;
  for (const Target& target : parent.targets) known.push_back(target.id);
  diagnostics.report(Message::unknown_target, allocation.where, {id}).nearest = nearest(id, known);
  return nullptr;
}

}  // namespace

std::vector<const Unit*> units_below(const Unit& superior, const Date& date,
                                     const UnitTable& units) {
  const int day = last_day(date);
  std::vector<const Unit*> below;
  for (const Unit& unit : units.all()) {
    const bool is_below = unit.level > superior.level && unit.parent == superior.code;
    if (is_below && is_valid_on(unit, day)) below.push_back(&unit);
  }
  return below;
}

std::vector<SharedTotal> share_out(const Plan& parent, const Unit& superior, const Date& date,
                                   const UnitTable& units, const Allocation& allocation,
                                   Diagnostics& diagnostics) {
  const Weights weights =
      weights_for(units_below(superior, date, units), superior, allocation, diagnostics);
  std::vector<SharedTotal> shared;
  for (const std::string& id : allocation.targets) {
    const Target* target = find_target(parent, id, allocation, diagnostics);
    if (target == nullptr || weights.empty()) continue;
    for (const auto& [year, value] : target->values) {
      if (auto parts = allot(value, weights)) {
        shared.push_back({id, year, std::move(*parts)});
      } else {
        diagnostics.report(Message::total_not_a_number, value.where, {id, year, value.text})
            .needed_by = allocation.where;
      }
    }
  }
  return shared;
}

}  // namespace vanban
