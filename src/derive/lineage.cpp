#include "derive/lineage.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "diag/messages.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

constexpr auto commune_types =
    std::to_array<std::string_view>({"xã", "phường", "thị trấn", "đặc khu"});

bool is_commune_type(const std::string& type) {
  return std::ranges::find(commune_types, type) != commune_types.end();
}

bool has(const std::vector<std::string>& types, std::string_view type) {
  return std::ranges::find(types, type) != types.end();
}

Date date_of_child(const Plan& parent, const Overlay& overlay) {
  if (overlay.date) return *overlay.date;
  Date date = parent.date.value_or(Date{});
  date.day.reset();
  return date;
}

bool lies_under(const UnitTable& units, const Unit& unit, const Unit& superior, const Date& date) {
  const std::vector<const Unit*> above = units.above(unit, date);
  return std::ranges::any_of(above, [&](const Unit* other) {
    return other->level == superior.level && other->code == superior.code;
  });
}

// A name that several units bear means the one under the superior.
const Unit* find_unit(const Overlay& overlay, const Unit& superior, const Date& date,
                      const UnitTable& units, Diagnostics& diagnostics) {
  if (!overlay.unit.in.empty()) {
    return resolve_unit(units, overlay.unit.unit, overlay.unit.in, std::nullopt, date,
                        overlay.unit.unit_where, diagnostics);
  }
  std::vector<const Unit*> found = units.find(overlay.unit.unit, date);
  std::erase_if(found, [&](const Unit* unit) { return !lies_under(units, *unit, superior, date); });
  if (found.size() == 1) return found.front();
  const std::string in = found.empty() ? "" : full_name(superior);
  return resolve_unit(units, overlay.unit.unit, in, std::nullopt, date, overlay.unit.unit_where,
                      diagnostics);
}

}  // namespace

std::optional<Lineage> find_lineage(const ParentPlan& parent, const Overlay& overlay,
                                    const UnitTable& units, Diagnostics& diagnostics) {
  Lineage lineage;
  lineage.superior = parent.unit;
  lineage.superior_date = *parent.plan.date;
  lineage.date = date_of_child(parent.plan, overlay);
  lineage.unit = find_unit(overlay, *lineage.superior, lineage.date, units, diagnostics);
  if (lineage.unit == nullptr) return std::nullopt;
  if (lies_under(units, *lineage.unit, *lineage.superior, lineage.date)) return lineage;
  diagnostics.report(Message::parent_not_superior, overlay.unit.unit_where,
                     {full_name(*lineage.unit), full_name(*lineage.superior)});
  return std::nullopt;
}

bool holds(const Validity& validity, const Lineage& lineage) {
  const int day = last_day(lineage.date);
  const bool of_level =
      validity.levels.empty() ||
      std::ranges::find(validity.levels, lineage.unit->level) != validity.levels.end();
  const bool of_type = validity.types.empty() || has(validity.types, lineage.unit->type);
  return of_level && of_type && day >= validity.from && day <= validity.to;
}

bool reaches(const std::vector<Level>& levels, Level level) {
  return levels.empty() ||
         std::ranges::any_of(levels, [level](Level other) { return other >= level; });
}

bool concerns(const Concerns& concerns, const Lineage& lineage) {
  if (!reaches(concerns.levels, lineage.unit->level)) return false;
  if (concerns.types.empty() || has(concerns.types, lineage.unit->type)) return true;
  // What is for communes of some type goes through every district.
  return lineage.unit->level != Level::commune &&
         std::ranges::any_of(concerns.types, is_commune_type);
}

}  // namespace vanban
