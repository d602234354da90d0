// Where every line of a derived plan comes from, and what became of every item of its parent.
#pragma once

#include <string>
#include <vector>

#include "diag/source.h"

namespace vanban {

struct Step {
  enum class Action {
    kept,
    reworded,
    moved,  // to the body that answers for it here
    dropped,
    replaced,  // by an override
    added,     // by the rules, or by an override
  };
  Action action{};
  std::string item;    // its address in the parent (derive/items/address.h), or a field: "bases/2";
                       // for what is added the place in the child
  std::string reason;  // a term of diag/terms.h; empty: none needed
  std::vector<std::string> arguments;  // of the reason
  std::string was;                     // the parent's words, as plans write them; empty if added
  std::string now;                     // the child's; empty if dropped
  Location where;                      // of the rule, override or item that it comes from
};

struct Explanation {
  std::vector<Step> steps;  // in the order of the parent
};

}  // namespace vanban
