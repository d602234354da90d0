// Deadlines that a text names by day and month, and earlier ones in their place.
#pragma once

#include <string>
#include <vector>

#include "derive/text/flat_text.h"
#include "model/plan.h"

namespace vanban {

// Wraps over the end of the year, which has 365 days: one day before 01/3 is 28/02.
YearlyDay days_before(YearlyDay day, int days);

struct Deadline {
  Range range;  // from the opening words to "hằng năm"
  Range day, month;
  YearlyDay date;
  std::string words;  // as written: "trước ngày 15/12 hằng năm"
};

// "trước ngày 15/12", "chậm nhất ngày 05 tháng 12", whatever is bold in it. Not those with a year
// (a day in history, or of one report only), nor what is quoted. From left to right.
std::vector<Deadline> find_deadlines(const Markup& text);

// The text with the dates that the deadlines have now, written as they were. `found` as
// find_deadlines() gave them for this text, or some of them, with other dates.
Markup replace_deadlines(const Markup& text, const std::vector<Deadline>& found);

}  // namespace vanban
