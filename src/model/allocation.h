// How totals of the parent are shared out among the units below it: the targets and a weight for
// each unit (docs/derive.md).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "diag/source.h"

namespace vanban {

struct Allocation {
  struct Weight {
    double weight = 0;
    Location where;
  };
  std::vector<std::string> targets;       // ids
  std::map<std::string, Weight> weights;  // by the code of the unit
  Location where;
};

}  // namespace vanban
