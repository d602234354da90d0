// Units in words, as messages and lists show them.
#pragma once

#include <string>

#include "base/date.h"
#include "units/unit.h"
#include "units/unit_table.h"

namespace vanban {

// The units above at that date: "huyện Tứ Kỳ, tỉnh Hải Dương"; empty for provinces.
std::string describe_above(const UnitTable& units, const Unit& unit, const Date& date);

// "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương".
std::string describe(const UnitTable& units, const Unit& unit, const Date& date);

// "đến 28/02/2025", "từ 01/3/2025 đến 30/6/2025", "từ 01/7/2025". A period from the first day the
// table knows about has no "từ"; if it has not ended either it is "đến nay".
std::string period(const UnitTable& units, const Unit& unit);

// describe() with the period in brackets.
std::string describe_with_period(const UnitTable& units, const Unit& unit, const Date& date);

}  // namespace vanban
