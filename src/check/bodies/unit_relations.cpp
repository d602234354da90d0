#include "check/bodies/unit_relations.h"

#include <algorithm>
#include <unordered_map>

#include "units/successors.h"

namespace vanban {

namespace {

// The first day without districts.
constexpr int two_levels_since = 20250701;

bool is_same(const Unit& one, const Unit& other) {
  return one.level == other.level && one.code == other.code;
}

// On the last day of the unit, or at the date while it is valid.
Date day_of(const Unit& unit, const Date& date) {
  return valid_on(unit, date) ? date : date_of(std::min(unit.valid_to, first_day(date)));
}

bool is_above(const UnitTable& units, const Unit& upper, const Unit& lower, const Date& date) {
  const auto above = units.above(lower, day_of(lower, date));
  return std::ranges::any_of(above, [&](const Unit* each) { return is_same(*each, upper); });
}

}  // namespace

std::string_view UnitRelations::province_of(const Unit& unit) const {
  if (unit.level == Level::province) return unit.code;
  const auto above = units_.above(unit, date_of(unit.valid_from));
  return above.empty() ? std::string_view() : above.back()->code;
}

void UnitRelations::read_merged() const {
  std::unordered_map<std::string_view, std::string_view> provinces;  // by the code of a district
  std::unordered_map<std::string_view, std::string_view> now;        // by the code of a commune
  for (const Unit& unit : units_.all()) {
    if (unit.level == Level::district) provinces[unit.code] = unit.parent;
    if (unit.level == Level::commune && unit.valid_from >= two_levels_since) {
      now[unit.code] = unit.parent;
    }
  }
  for (const Unit& unit : units_.all()) {
    if (unit.level != Level::commune || unit.valid_to >= two_levels_since) continue;
    const auto province = provinces.find(unit.parent);
    const auto parent = now.find(unit.code);
    if (province != provinces.end() && parent != now.end()) {
      merged_[province->second].insert(parent->second);
    }
  }
}

const std::set<std::string_view>& UnitRelations::provinces_since(std::string_view former) const {
  static const std::set<std::string_view> none;
  std::call_once(read_, [&] { read_merged(); });
  const auto found = merged_.find(former);
  return found != merged_.end() ? found->second : none;
}

bool UnitRelations::belongs(const Unit& unit, const CheckedDocument& document) const {
  const Unit& own = *document.unit;
  if (is_same(unit, own)) return true;
  for (const Unit* period : units_.periods(own.code)) {
    if (is_above(units_, unit, *period, document.date)) return true;
  }
  if (is_above(units_, own, unit, document.date)) return true;
  if (unit.valid_to >= first_day(document.date)) return false;
  // A former unit: what it went into is known by its province only.
  return provinces_since(province_of(unit)).contains(province_of(own));
}

const Unit* UnitRelations::now_of(const Unit& unit, const Date& date) const {
  const Unit* same = successor(units_, unit, date);
  if (same != nullptr && same->level == unit.level && same->name == unit.name) return same;
  if (unit.level != Level::province || first_day(date) < two_levels_since) return nullptr;
  const auto& provinces = provinces_since(unit.code);
  if (provinces.size() != 1) return nullptr;
  for (const Unit* period : units_.periods(*provinces.begin())) {
    if (period->level == Level::province && valid_on(*period, date)) return period;
  }
  return nullptr;
}

}  // namespace vanban
