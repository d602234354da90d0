#include "layout/lines/line_cost.h"

#include <cmath>

namespace vanban {

namespace {

// A line whose spaces grow by stretch_unit has the badness 1, one whose spaces shrink as far as
// they may full_shrink. Tuned on real plans at 14 pt on 160 mm: spaces are 1.03 of the font's in
// the mean.
constexpr double stretch_unit = 0.2;
constexpr double full_shrink = 5;
constexpr double line_badness = 1;
constexpr double too_loose = 1e6;

// A last line shorter than this share of the width costs as much as rather wide spaces.
constexpr double short_last_line = 0.12;
constexpr double short_last_line_cost = 300;
constexpr double lone_word_cost = 2000;

// Another ragged line costs more than any lines' shortness, less than a date torn apart.
constexpr double ragged_line = 100;
constexpr double raggedness = 10;

constexpr double square(double x) {
  return x * x;
}

double cube(double x) {
  return x * x * x;
}

double badness(double stretch) {
  return stretch < 0 ? full_shrink * cube(-stretch / max_shrink) : cube(stretch / stretch_unit);
}

}  // namespace

double JustifiedCost::line(Fill fill, Pt width, bool last) const {
  const Pt missing = width - fill.natural;
  if (std::abs(missing.value) <= rounding.value) return square(line_badness);
  if (last && missing.value > 0) {
    if (fill.natural >= room_.width * short_last_line) return 0;
    return fill.spaces == 0 ? lone_word_cost : short_last_line_cost;
  }
  const Pt spaces = space_ * static_cast<double>(fill.spaces);
  const double stretch = spaces.value > 0 ? missing / spaces : impossible;
  if (stretch > attempt_.stretch) return impossible;
  if (stretch > max_stretch) return too_loose * (1 + missing / room_.width);
  return square(line_badness + badness(stretch));
}

double JustifiedCost::penalty(BreakClass how) const {
  switch (how) {
    case BreakClass::allowed:
      return 0;
    case BreakClass::after_hyphen:
      return 10;
    case BreakClass::discouraged:
      return 2000;
    case BreakClass::kept:
      return 5000;
    case BreakClass::last_resort:
      return 20000;
  }
  return 0;
}

double RaggedCost::line(Fill fill, Pt width, bool last) const {
  if (last && !centred_) return ragged_line;
  return ragged_line + raggedness * square((width - fill.natural) / room_.width);
}

double RaggedCost::penalty(BreakClass how) const {
  switch (how) {
    case BreakClass::allowed:
      return 0;
    case BreakClass::after_hyphen:
      return 1;
    case BreakClass::discouraged:
      return 150;
    case BreakClass::kept:
      return 1000;
    case BreakClass::last_resort:
      return 3000;
  }
  return 0;
}

}  // namespace vanban
