// Recipients and signature by the rules for the child's level, type and date, unless the overlay or
// the facts give them.
#pragma once

#include <string>
#include <vector>

#include "derive/bodies/heading.h"
#include "derive/context.h"

namespace vanban {

// The function of the superior's first body if it can be in charge: not "các sở, ban, ngành".
std::string lead_of(const Heading& heading, const BodiesBelow& bodies);

struct AtWork {
  std::string lead;                   // the function in charge of the superior's plan; may be empty
  std::vector<AnsweringBody> bodies;  // of the child that the plan gives work to, each once
};

void derive_recipients(const Context& context, const AtWork& at_work, Plan& child);
void derive_signature(const Context& context, Plan& child);

}  // namespace vanban
