// The rows of data/units/units.csv: code,type,name,parent,from,to under a line of headings. The
// layout is described in data/units/README.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "units/unit.h"

namespace vanban {

struct UnitRows {
  std::vector<Unit> units;             // point into the text; sorted by level, code and first day
  std::vector<std::size_t> bad_lines;  // numbers, from 1, of the lines that are no such row
};

UnitRows read_unit_rows(std::string_view csv);

// The level whose codes have this form: 2 digits a province, 3 a district, 5 a commune.
std::optional<Level> level_of_code(std::string_view code);

}  // namespace vanban
