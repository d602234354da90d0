#include "units/successors.h"

#include <algorithm>
#include <map>
#include <utility>

#include "units/describe.h"

namespace vanban {

namespace {

constexpr std::size_t limit = 5;

// The unit whose communes tell where it went: itself, or for a commune the unit above it.
const Unit* area_of(const UnitTable& units, const Unit& unit) {
  return unit.level == Level::commune ? units.parent(unit, date_of(unit.valid_to)) : &unit;
}

bool lies_in(const UnitTable& units, const Unit& commune, const Unit& area) {
  if (commune.level != Level::commune) return false;
  const auto above = units.above(commune, date_of(area.valid_to));
  return std::find(above.begin(), above.end(), &area) != above.end();
}

void add(std::vector<std::string>& names, std::string name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

}  // namespace

const Unit* successor(const UnitTable& units, const Unit& unit, const Date& date) {
  for (const Unit* period : units.periods(unit.code)) {
    if (valid_on(*period, date)) return period;
  }
  return nullptr;
}

const Unit* province_now(const UnitTable& units, const Unit& unit, const Date& date) {
  const Unit* area = area_of(units, unit);
  std::map<const Unit*, int> communes;
  const Unit* most = nullptr;
  for (const Unit& commune : units.all()) {
    if (area == nullptr || !lies_in(units, commune, *area)) continue;
    const Unit* now = successor(units, commune, date);
    if (now == nullptr) continue;
    const Unit* province = units.above(*now, date).back();
    if (++communes[province] > communes[most]) most = province;
  }
  return most;
}

std::vector<std::string> describe_successors(const UnitTable& units, const Unit& unit,
                                             const Date& date) {
  std::vector<std::string> names;
  if (const Unit* now = successor(units, unit, date)) add(names, describe(units, *now, date));
  const Unit* province = names.empty() ? province_now(units, unit, date) : nullptr;
  if (province != nullptr && unit.level == Level::province) add(names, full_name(*province));
  for (const Unit* same : units.find(unit.name, date)) {
    if (names.size() < limit) add(names, describe(units, *same, date));
  }
  if (province != nullptr) add(names, full_name(*province));
  return names;
}

}  // namespace vanban
