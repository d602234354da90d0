#include "batch/work/units.h"

#include <algorithm>
#include <map>
#include <utility>

#include "derive/targets/sharing.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

std::vector<WorkItem> all_below(const ListedPart& part) {
  std::vector<WorkItem> items;
  const Date date = date_of(part);
  for (const Unit* unit : units_below(*part.parent.unit, date, part.engine.units)) {
    items.push_back(item_of(part, *unit));
  }
  if (items.empty()) {
    part.diagnostics.report(Message::no_units_below, part.asked.parent_where,
                            {full_name(*part.parent.unit), short_date(date)});
  }
  return items;
}

std::vector<WorkItem> those_named(const ListedPart& part) {
  std::vector<WorkItem> items;
  std::map<const Unit*, Location> first;
  for (std::size_t i = 0; i < part.asked.units.size(); ++i) {
    const Location where = part.asked.units_where.at(i);
    const Unit* unit = find_unit_below(part, part.asked.units[i], "", where, part.diagnostics);
    if (unit == nullptr) continue;
    const auto [known, is_new] = first.emplace(unit, where);
    if (is_new) {
      items.push_back(item_of(part, *unit));
      continue;
    }
    const std::size_t line = line_column(*known->second.source, known->second.offset).line;
    part.diagnostics.report(Message::unit_twice, where, {full_name(*unit), std::to_string(line)});
  }
  return items;
}

bool is_among(const std::vector<const Unit*>& units, const Unit& unit) {
  return std::ranges::any_of(units, [&](const Unit* other) {
    return other->level == unit.level && other->code == unit.code;
  });
}

const Unit* only_one_below(const ListedPart& part, std::vector<const Unit*> units) {
  const Date date = date_of(part);
  std::erase_if(units, [&](const Unit* unit) {
    return !valid_on(*unit, date) ||
           !is_among(part.engine.units.above(*unit, date), *part.parent.unit);
  });
  return units.size() == 1 ? units.front() : nullptr;
}

// Who lists the units of one superior means none elsewhere.
std::vector<std::string> those_below(const Unit& superior, const std::vector<std::string>& names) {
  const std::string above = ", " + full_name(superior);
  std::vector<std::string> below = names;
  std::erase_if(below, [&](const std::string& name) { return !name.ends_with(above); });
  return below.empty() ? names : below;
}

}  // namespace

Date date_of(const ListedPart& part) {
  if (part.asked.date) return *part.asked.date;
  Date date = *part.parent.plan.date;
  date.day.reset();
  return date;
}

const Unit* find_unit_below(const ListedPart& part, std::string name, std::string in,
                            const Location& where, Diagnostics& diagnostics) {
  Overlay overlay;
  overlay.unit.unit = std::move(name);
  overlay.unit.in = std::move(in);
  overlay.unit.unit_where = where;
  overlay.date = part.asked.date;
  Diagnostics found;
  const auto lineage = find_lineage(part.parent, overlay, part.engine.units, found);
  for (const Diagnostic& each : found.all()) {
    Diagnostic& report = diagnostics.report(each.message, each.where, each.arguments);
    report.needed_by = each.needed_by;
    report.nearest = those_below(*part.parent.unit, each.nearest);
  }
  return lineage ? lineage->unit : nullptr;
}

const Unit* unit_with_code(const ListedPart& part, std::string_view code) {
  return only_one_below(part, part.engine.units.periods(code));
}

const Unit* known_unit_below(const ListedPart& part, std::string_view name) {
  // Looking up a code is much cheaper than looking for a name.
  const Unit* unit = unit_with_code(part, name);
  return unit != nullptr ? unit : only_one_below(part, part.engine.units.find(name, date_of(part)));
}

bool is_of_other_part(const ListedPart& part, const std::vector<const Unit*>& units) {
  const Date date = date_of(part);
  return std::ranges::any_of(units, [&](const Unit* unit) {
    if (!valid_on(*unit, date)) return false;
    const std::vector<const Unit*> above = part.engine.units.above(*unit, date);
    return std::ranges::any_of(part.sharing,
                               [&](const Unit* superior) { return is_among(above, *superior); });
  });
}

WorkItem item_of(const ListedPart& part, const Unit& unit) {
  WorkItem item;
  item.part = part.place;
  item.unit = &unit;
  const std::vector<const Unit*> above = part.engine.units.above(unit, date_of(part));
  item.top = above.empty() ? &unit : above.back();
  item.province = full_name(*item.top);
  return item;
}

std::vector<WorkItem> list_units(const ListedPart& part) {
  return part.asked.units.empty() ? all_below(part) : those_named(part);
}

}  // namespace vanban::batch
