// Places in the texts and tables of a plan that say what is to be reached by a year, each with the
// record that it would make. Goals are read by check/targets; one is taken only if its record,
// read by the same reader, is of the same subject and predicate as the words that stand there.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/word_keys.h"
#include "import/records/printed_plan.h"
#include "import/records/substitutions.h"
#include "model/check_words.h"

namespace vanban {

struct GoalPlace {
  std::size_t text = 0;         // its number in PrintedPlan
  Range range;                  // in the flat text: what a placeholder would print
  bool is_number_only = false;  // the unit stays in the text, or stands elsewhere
  bool is_capital = false;      // it begins a sentence: "Trên 60%"
  int year = 0;
  std::string words;  // what is to be reached: "thư viện cấp xã có cung cấp dịch vụ …"
  std::string unit;
  TargetValue value;
  std::vector<Level> scope;
  WordKey key = 0;  // equal for places that are of the same
};

// In reading order, those of tables last.
std::vector<GoalPlace> find_goal_places(Plan& plan, const PrintedPlan& printed,
                                        const CheckWords& words);

}  // namespace vanban
