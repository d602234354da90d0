// A sentence that lists goals, taken apart:
//   lead "Đến năm 2030: " | group | "; " | group …
//   group = lead "phấn đấu có " and clauses, each from its value up to the separator before the
//   next: "{targets.a.2030} thư viện tỉnh" ", " "{targets.b.2030} thư viện xã".
// Ranges are bytes of FlatText::words().
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/text/flat_text.h"
#include "derive/text/sentences.h"

namespace vanban {

using GoesDown = std::function<bool(std::string_view target)>;  // by its id

struct GoalClause {
  Range separator;  // before it; empty for the first one
  Range value;
  Range words;               // behind the value
  bool bare = false;         // no words of its own: it shares those of the next that has some
  bool opens_block = false;  // its separator is a semicolon
  bool stays = false;        // in the child: a target of it goes down
  bool mixed = false;        // and another does not
};

struct GoalGroup {
  Range separator;
  Range lead;  // all of a group without clauses
  std::vector<GoalClause> clauses;
  bool names_goals = false;  // in its lead, where they cannot be cut: "trong đó {…}"
  bool stays = false;        // for these
  bool mixed = false;
};

struct GoalSentence {
  Range lead;
  std::vector<GoalGroup> groups;
};

// The id in "targets.ID.YEAR"; empty if the path is another.
std::string_view target_of(std::string_view path);

// `asides` are the aside_ranges() of the whole text.
GoalSentence goals_of(const FlatText& text, const std::vector<Range>& asides,
                      const Sentence& sentence, const GoesDown& goes_down);

}  // namespace vanban
