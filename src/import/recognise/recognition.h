// What all steps of recognising share: what they look up and where they report.
#pragma once

#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "import/manuscript.h"
#include "units/unit_table.h"

namespace vanban {

struct Recognition {
  const UnitTable& units;
  std::vector<LeftOut>& left_out;
  Diagnostics& diagnostics;
  std::string_view text = {};  // all words of the file
};

}  // namespace vanban
