#include "units/resolve_unit.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "diag/messages.h"
#include "units/describe.h"
#include "units/successors.h"

namespace vanban {

namespace {

using Units = std::vector<const Unit*>;
constexpr std::size_t listed = 10;

// A name to resolve and where to report about it.
struct Request {
  const UnitTable& units;
  std::string name;  // with the units above: "xã Tân Tiến, tỉnh Cao Bằng"
  const Date& date;
  Location where;
  Diagnostics& diagnostics;

  Diagnostic& report(Message message, std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), name);
    return diagnostics.report(message, where, std::move(arguments));
  }
};

std::string_view before_comma(std::string_view name) {
  return name.substr(0, name.find(','));
}

std::string_view after_comma(std::string_view name) {
  const std::size_t comma = name.find(',');
  return comma == std::string_view::npos ? std::string_view() : trim(name.substr(comma + 1));
}

// Digits mean a code if there is such a code: 24 is a province, the phường must be called
// phường 24.
Units find_preferring_codes(const UnitTable& units, std::string_view name) {
  Units found = units.find(name);
  const std::string_view code = trim(before_comma(name));
  const auto is_code = [code](const Unit* unit) { return unit->code == code; };
  if (std::any_of(found.begin(), found.end(), is_code)) {
    std::erase_if(found, [&](const Unit* unit) { return !is_code(unit); });
  }
  return found;
}

// Each once, with its period if it is not valid on all days of the date.
std::vector<std::string> describe_all(const Request& request, const Units& found) {
  std::vector<std::string> names;
  for (const Unit* unit : found) {
    const bool throughout =
        unit->valid_from <= first_day(request.date) && unit->valid_to >= last_day(request.date);
    std::string name = throughout ? describe(request.units, *unit, request.date)
                                  : describe_with_period(request.units, *unit, request.date);
    const bool is_new = std::find(names.begin(), names.end(), name) == names.end();
    if (is_new && names.size() < listed) names.push_back(std::move(name));
  }
  return names;
}

Request for_above(const Request& request) {
  return {request.units, std::string(after_comma(request.name)), request.date, request.where,
          request.diagnostics};
}

// Nothing is called so; or there is no such unit above; or the unit lies elsewhere.
void report_not_found(const Request& request) {
  const Request above = for_above(request);
  Units elsewhere = request.units.find(before_comma(request.name), request.date);
  if (elsewhere.empty()) elsewhere = request.units.find(before_comma(request.name));
  const bool above_unknown = !above.name.empty() && request.units.find(above.name).empty();
  if (!elsewhere.empty() && above_unknown) return report_not_found(above);
  request.report(Message::unit_not_found, {short_date(request.date)}).nearest =
      elsewhere.empty() ? request.units.nearest_names(request.name, request.date)
                        : describe_all(request, elsewhere);
}

// The days on which the unit was called so, before the date or after it; its parent may have
// changed in between.
std::pair<int, int> days_of_name(const Request& request, const Unit& unit) {
  std::pair<int, int> days = {unit.valid_from, unit.valid_to};
  const bool is_past = unit.valid_to < first_day(request.date);
  for (const Unit* other : request.units.periods(unit.code)) {
    const bool same_side = (other->valid_to < first_day(request.date)) == is_past;
    if (!same_side || other->type != unit.type || other->name != unit.name) continue;
    days = {std::min(days.first, other->valid_from), std::max(days.second, other->valid_to)};
  }
  return days;
}

void report_not_valid(const Request& request, const Units& found) {
  const Unit& closest =
      **std::min_element(found.begin(), found.end(), [&](const Unit* a, const Unit* b) {
        return distance_in_time(*a, request.date) < distance_in_time(*b, request.date);
      });
  const auto [from, to] = days_of_name(request, closest);
  const bool only_one = std::all_of(found.begin(), found.end(),
                                    [&](const Unit* unit) { return unit->code == closest.code; });
  request
      .report(Message::unit_not_valid, {short_date(request.date), short_date(date_of(from)),
                                        to == still_valid ? "now" : short_date(date_of(to))})
      .nearest = only_one ? describe_successors(request.units, closest, request.date)
                          : describe_all(request, found);
}

// None of these units can be meant at the date: they were not valid or lay elsewhere.
void report_none_valid(const Request& request, const Units& found) {
  const bool any_valid = std::any_of(
      found.begin(), found.end(), [&](const Unit* unit) { return valid_on(*unit, request.date); });
  if (!any_valid) return report_not_valid(request, found);
  const Request above = for_above(request);
  if (!request.units.find(above.name, request.date).empty()) return report_not_found(request);
  report_not_valid(above, find_preferring_codes(request.units, above.name));
}

void report_ambiguous(const Request& request, const Units& valid) {
  std::string candidates;
  for (const std::string& name : describe_all(request, valid)) {
    if (!candidates.empty()) candidates += "; ";
    candidates += name;
  }
  if (valid.size() > listed) candidates += "; …";
  request.report(Message::unit_ambiguous, {candidates});
}

}  // namespace

const Unit* resolve_unit(const UnitTable& units, std::string_view name, std::string_view in,
                         std::optional<Level> level, const Date& date, Location where,
                         Diagnostics& diagnostics) {
  std::string whole(trim(name));
  if (!trim(in).empty()) whole.append(", ").append(trim(in));
  const Request request{units, whole, date, where, diagnostics};
  Units found = find_preferring_codes(units, whole);
  if (found.empty()) return report_not_found(request), nullptr;

  const Level any_level = found.front()->level;
  if (level) std::erase_if(found, [&](const Unit* unit) { return unit->level != *level; });
  if (found.empty()) {
    request.report(Message::unit_wrong_level,
                   {std::string(term_of(any_level)), std::string(term_of(*level))});
    return nullptr;
  }

  Units valid = units.find(whole, date);
  std::erase_if(valid, [&](const Unit* unit) {
    return std::find(found.begin(), found.end(), unit) == found.end();
  });
  if (valid.empty()) return report_none_valid(request, found), nullptr;
  if (valid.size() > 1) return report_ambiguous(request, valid), nullptr;
  return valid.front();
}

}  // namespace vanban
