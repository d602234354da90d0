// One sentence of a text → the goals that it states.
#pragma once

#include <vector>

#include "check/targets/figure_clauses.h"
#include "check/targets/goal.h"

namespace vanban {

// What headings above a text say of its goals.
struct GoalContext {
  int year = 0;
  WordKey period = 0;
  std::vector<WordKey> lead;  // "Về cung cấp dịch vụ …:", the text that the list stands under
};

// Adds those of the words from begin to end. A sentence that leaves out its subject takes that of
// the last goal there is.
void read_sentence(const GoalWords& known, const GoalText& text, std::size_t begin, std::size_t end,
                   const GoalContext& context, std::size_t number, std::vector<Goal>& goals);

}  // namespace vanban
