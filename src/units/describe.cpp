#include "units/describe.h"

namespace vanban {

std::string describe_above(const UnitTable& units, const Unit& unit, const Date& date) {
  std::string text;
  for (const Unit* upper : units.above(unit, date)) {
    if (!text.empty()) text += ", ";
    text += full_name(*upper);
  }
  return text;
}

std::string describe(const UnitTable& units, const Unit& unit, const Date& date) {
  const std::string above = describe_above(units, unit, date);
  return above.empty() ? full_name(unit) : full_name(unit) + ", " + above;
}

std::string period(const UnitTable& units, const Unit& unit) {
  std::string text;
  const bool begins = unit.valid_from > units.first_known_day();
  if (begins) text = "từ " + short_date(date_of(unit.valid_from));
  if (unit.valid_to == still_valid) return begins ? text : "đến nay";
  return text + (begins ? " đến " : "đến ") + short_date(date_of(unit.valid_to));
}

std::string describe_with_period(const UnitTable& units, const Unit& unit, const Date& date) {
  return describe(units, unit, date) + " (" + period(units, unit) + ")";
}

}  // namespace vanban
