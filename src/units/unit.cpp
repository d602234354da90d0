#include "units/unit.h"

#include <algorithm>

namespace vanban {

bool valid_on(const Unit& unit, const Date& date) {
  return unit.valid_from <= last_day(date) && unit.valid_to >= first_day(date);
}

int distance_in_time(const Unit& unit, const Date& date) {
  return std::max({0, unit.valid_from - last_day(date), first_day(date) - unit.valid_to});
}

Date date_of(int day) {
  return {day / 10000, day / 100 % 100, day % 100};
}

std::string full_name(const Unit& unit) {
  std::string text(unit.type);
  text += ' ';
  return text.append(unit.name);
}

std::string_view term_of(Level level) {
  switch (level) {
    case Level::province:
      return "province";
    case Level::district:
      return "district";
    case Level::commune:
      return "commune";
  }
  return "";
}

}  // namespace vanban
