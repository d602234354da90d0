// The table of units, looked up by code or name at a date. Names match however case, tone position,
// apostrophes and hyphens are typed, with or without their type: "xã Quảng Nghiệp", "TP. Hồ Chí
// Minh". Letters must be right: "quang nghiep" finds nothing, but nearest_names() knows it. Units
// above narrow a name: "xã Tân Tiến, tỉnh Cao Bằng", nearest first or some left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "units/unit.h"

namespace vanban {

class UnitName;

class UnitTable {
 public:
  // The rows of data/units/units.csv; the text is kept, the units point into it. Units stay where
  // they are when the table is moved.
  explicit UnitTable(std::string csv);

  // Every unit of that name or code, in all periods, best matches first: codes before names, then
  // the latest.
  std::vector<const Unit*> find(std::string_view name) const;

  // Those of find() valid on at least one day the date can mean.
  std::vector<const Unit*> find(std::string_view name, const Date& date) const;

  // The unit above at that date, or on the day nearest to it on which the unit was valid: before
  // 01/7/2025 a commune's parent is its district, from then on its province. Of a date with blank
  // parts the first day counts. Null for provinces.
  const Unit* parent(const Unit& unit, const Date& date) const;

  // parent(), its parent and so on.
  std::vector<const Unit*> above(const Unit& unit, const Date& date) const;

  // The periods of a code, earliest first.
  std::vector<const Unit*> periods(std::string_view code) const;

  // Names, with type, the units above and, where it is not valid at the date, its period, that look
  // most like an unknown one: "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương (đến 28/02/2025)".
  std::vector<std::string> nearest_names(std::string_view name, std::optional<Date> date) const;

  // In the order of level, code and first day.
  const std::vector<Unit>& all() const { return units_; }
  std::size_t size() const { return units_.size(); }

  // The first day the table knows about: units with it may be older.
  int first_known_day() const { return first_known_day_; }

  // The numbers of lines that were left out because they are no rows; none in the table we ship.
  const std::vector<std::size_t>& bad_lines() const { return bad_lines_; }

 private:
  std::vector<const Unit*> named(const UnitName& name) const;
  std::vector<const Unit*> matches(const UnitName& name) const;
  const Unit* parent_on(const Unit& unit, int day) const;

  std::unique_ptr<const std::string> csv_;
  std::vector<Unit> units_;
  // The units whose names' signatures end in the same bits, as chains: numbers of units, from 1 on.
  std::vector<std::uint32_t> first_of_chain_;  // by these bits; 0: none
  std::vector<std::uint32_t> next_in_chain_;   // by the unit; 0: it is the last
  std::vector<std::size_t> bad_lines_;
  int first_known_day_ = still_valid;
};

}  // namespace vanban
