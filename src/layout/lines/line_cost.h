// What a line costs the paragraph, in arbitrary units; `impossible` for one that may not be.
#pragma once

#include <limits>

#include "layout/lines/room.h"

namespace vanban {

inline constexpr double impossible = std::numeric_limits<double>::infinity();

// Spaces of justified lines shrink by this share at most. Lines whose spaces would have to grow by
// more than max_stretch stay ragged.
inline constexpr double max_shrink = 0.3;
inline constexpr double max_stretch = 2;

// How far one attempt at a justified paragraph goes.
struct Attempt {
  double stretch = impossible;             // of a space, in shares of its width
  BreakClass worst = BreakClass::allowed;  // where lines may break
};

// Justified lines: the worse the farther their spaces are from the font's, be it only one line of
// many. The last line is not stretched, but should not be a lone word.
class JustifiedCost {
 public:
  JustifiedCost(const Room& room, Pt space, Attempt attempt)
      : room_(room), space_(space), attempt_(attempt) {}

  bool too_long(Fill fill, Pt width) const {
    const Pt shrinks = space_ * (max_shrink * static_cast<double>(fill.spaces));
    return fill.natural - shrinks > width + rounding;
  }
  double line(Fill fill, Pt width, bool last) const;
  double penalty(BreakClass how) const;
  bool takes(BreakClass how) const {
    return how <= attempt_.worst || how == BreakClass::last_resort;
  }

 private:
  const Room& room_;
  Pt space_;  // mean width
  Attempt attempt_;
};

// Ragged lines: as few as possible, then as equally long as possible; the last one may be short
// unless the lines are centred.
class RaggedCost {
 public:
  RaggedCost(const Room& room, bool centred) : room_(room), centred_(centred) {}

  bool too_long(Fill fill, Pt width) const { return fill.natural > width + rounding; }
  double line(Fill fill, Pt width, bool last) const;
  double penalty(BreakClass how) const;
  bool takes(BreakClass) const { return true; }

 private:
  const Room& room_;
  bool centred_;
};

}  // namespace vanban
