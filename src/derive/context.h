// What the parts of one derivation share. All of it is referred to and outlives them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "derive/bodies/bodies_below.h"
#include "derive/derive.h"
#include "derive/lineage.h"

namespace vanban {

struct Context {
  const Plan& parent;   // whose issuer, date, citations and targets hold
  const Plan& content;  // the parent, or the plan attached to it: its body goes down
  const Overlay& overlay;
  const DerivationSources& sources;
  const Lineage& lineage;
  const std::vector<const Unit*>& above_superior;  // the nearest first
  const BodiesBelow& bodies;
  Explanation& explanation;
  Diagnostics& diagnostics;
};

// Adds a step and gives its place among the others.
std::size_t explain(const Context& context, Step step);
// That a text of the parent's was kept, or reworded.
void explain_text(const Context& context, std::string item, const Markup& was, const Markup& now);

}  // namespace vanban
