// The table of units, looked up by code or name at a date. Names match however case, tone position
// and apostrophes are typed, with or without their type: "xã Quảng Nghiệp", "quang nghiep" does not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "units/unit.h"

namespace vanban {

class UnitTable {
 public:
  // The rows of data/units/units.csv; the text is kept, the units point into it.
  explicit UnitTable(std::string csv);

  // Every unit of that name or code, in all periods, best matches first.
  std::vector<const Unit*> find(std::string_view name) const;

  // Those of find() valid on at least one day the date can mean.
  std::vector<const Unit*> find(std::string_view name, const Date& date) const;

  // The unit above at that date; null for provinces.
  const Unit* parent(const Unit& unit, const Date& date) const;

  // Names, with type and province, that look most like an unknown one.
  std::vector<std::string> nearest_names(std::string_view name, const Date& date) const;

  std::size_t size() const { return units_.size(); }
};

}  // namespace vanban
