// Sentences that list goals of several levels, without those that stay above:
//   "Đến năm 2030: {targets.tinh.2030} thư viện tỉnh và {targets.xa.2030} thư viện xã."
// becomes "Đến năm 2030: {targets.xa.2030} thư viện xã." in a commune.
#pragma once

#include <optional>

#include "derive/goals/goal_clauses.h"
#include "model/markup.h"

namespace vanban {

struct CutGoals {
  std::optional<Markup> text;  // nothing: all its goals stay above
  bool changed = false;
  bool unclear = false;  // to be read by a person: words went or stay that may not belong so
};

// Sentences are cut each by itself: one without goals stays, one whose goals all stay above goes.
// Unclear are: the last clause went and its words may have belonged to all; a goal that stays above
// is named where it cannot be cut, in brackets or after "trong đó"; words without goals went with
// a sentence; one value is left of those that come "lần lượt".
CutGoals cut_goals(const Markup& text, const GoesDown& goes_down);

}  // namespace vanban
