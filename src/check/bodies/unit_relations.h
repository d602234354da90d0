// How units that a text names stand to the one that issued it: above, below, merged into it, or
// strangers.
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <vector>

#include "check/checked_document.h"
#include "units/unit_table.h"

namespace vanban {

class UnitRelations {
 public:
  // The table outlives it.
  explicit UnitRelations(const UnitTable& units) : units_(units) {}

  // The unit is the issuer's, above or below it in some period, or lay in what is now its province.
  bool belongs(const Unit& unit, const CheckedDocument& document) const;

  // The one unit that stands in its place at the date under the same name with another type, or a
  // province into which a former one went. Null if there is none or none for certain.
  const Unit* now_of(const Unit& unit, const Date& date) const;

 private:
  // Codes of provinces since 01/7/2025 by the code of a former one: of its communes' codes.
  const std::set<std::string_view>& provinces_since(std::string_view former) const;
  void read_merged() const;
  std::string_view province_of(const Unit& unit) const;

  const UnitTable& units_;
  mutable std::once_flag read_;
  mutable std::map<std::string_view, std::set<std::string_view>> merged_;
};

}  // namespace vanban
