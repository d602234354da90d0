// What a plan asks about the units below: facts that its items presuppose, counts that its targets
// are shares of.
#pragma once

#include <set>
#include <string>

#include "model/plan.h"

namespace vanban {

struct Questions {
  std::set<std::string> facts;   // "museum"
  std::set<std::string> counts;  // "thon"
};

Questions questions_of(const Plan& plan, const Plan& content);

}  // namespace vanban
