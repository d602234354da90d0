// Administrative units of Việt Nam with the days on which they were valid.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"

namespace vanban {

// Until 30/6/2025 there were three levels; the district level ended on 01/7/2025.
enum class Level { province, district, commune };

inline constexpr int still_valid = 99991231;

struct Unit {
  Level level{};
  std::string_view code;    // of the National Statistics Office; unique only within a level and day
  std::string_view type;    // tỉnh, thành phố, huyện, xã, phường …
  std::string_view name;    // Bắc Ninh
  std::string_view parent;  // code of the unit above; empty for provinces
  int valid_from = 0;       // yyyymmdd, first day
  int valid_to = 0;         // last day; 99991231: still valid
};

// Valid on at least one day the date can mean: a draft of 6/2025 is before 01/7/2025, one of 2025
// is before and after.
bool valid_on(const Unit& unit, const Date& date);

// 0 if valid_on(); otherwise the larger, the farther the date is from the unit's period.
int distance_in_time(const Unit& unit, const Date& date);

// The date of a day as valid_from and valid_to give it.
Date date_of(int day);

// Type and name: "tỉnh Bắc Ninh".
std::string full_name(const Unit& unit);

// The word for a level in messages: "province", "district", "commune".
std::string_view term_of(Level level);

}  // namespace vanban
