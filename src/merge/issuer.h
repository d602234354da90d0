// The issuing body in all the words the document needs, from the plan's issuer record and the unit
// valid at the date of the document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/plan.h"
#include "units/unit_table.h"

namespace vanban {

struct IssuingBody {
  bool is_known = true;            // false: there is none, for reasons that have been reported
  const Unit* unit = nullptr;      // null: a body without a unit
  const Unit* superior = nullptr;  // the unit above
  std::vector<std::string> superior_lines;
  std::vector<std::string> lines;  // in capitals, as they break
  std::string full_name;           // Ủy ban nhân dân tỉnh Bắc Ninh
  std::string place;               // địa danh
};

// The name of a unit inside a sentence: "tỉnh Bắc Ninh", "Phường 5". The type is a capital in units
// named by a number and in Thành phố Hồ Chí Minh (Phụ lục II, III.1b-c). Units named after persons
// and events take it too, but which they are no table says: plans can give their own words.
std::string written_name(const Unit& unit);

// A UBND of any level has no superior line (Thông tư 01/2011, Điều 7, still followed) and stands in
// two lines. If the unit is not found, that is reported and the body is not known.
IssuingBody find_issuing_body(const Issuer& issuer, std::optional<Level> level,
                              const std::optional<Date>& date, const UnitTable& units,
                              Diagnostics& diagnostics);

}  // namespace vanban
