// The table that Vanban ships.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "units/unit_table.h"

namespace vanban {

inline const UnitTable& real_units() {
  static const UnitTable table = [] {
    std::ifstream file(VANBAN_SOURCE_DIR "/data/units/units.csv", std::ios::binary);
    return UnitTable(std::string(std::istreambuf_iterator<char>(file), {}));
  }();
  return table;
}

}  // namespace vanban
