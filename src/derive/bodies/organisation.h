// Who does what, at the child's level: items that come to the same body become one, and what the
// superior's plan asks of the units below becomes the work of the body in charge. Bodies that are
// left without work vanish.
#pragma once

#include <string>
#include <vector>

#include "derive/explanation.h"
#include "model/plan.h"

namespace vanban {

// A derived item of the section on organisation, before it has found its place.
struct Assignment {
  PlanItem item;
  std::vector<std::string> names;  // of the child's bodies in its heading; empty: it names none
  bool is_own_work = false;        // what the superior asked of the units below
  std::size_t step = 0;            // in the explanation
};

struct Assignments {
  std::vector<PlanItem> items;
  std::vector<std::string> idle;  // names of the bodies that have no work at all
};

Assignments assign(std::vector<Assignment> assignments, Explanation& explanation);

}  // namespace vanban
