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
  const Unit* unit = nullptr;      // null: a body without a unit
  const Unit* superior = nullptr;  // the unit above
  std::vector<std::string> superior_lines;
  std::vector<std::string> lines;  // in capitals, as they break
  std::string full_name;           // Ủy ban nhân dân tỉnh Bắc Ninh
  std::string place;               // địa danh
};

// A UBND of any level has no superior line (Thông tư 01/2011, Điều 7, still followed) and stands in
// two lines. Nothing if the unit is not found; then it has been reported.
std::optional<IssuingBody> find_issuing_body(const Issuer& issuer, std::optional<Level> level,
                                             const Date& date, const UnitTable& units,
                                             Diagnostics& diagnostics);

}  // namespace vanban
