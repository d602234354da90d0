// Lengths as Word files write them: whole twentieths of a point, half points, eighths of a point.
#pragma once

#include <cmath>

#include "base/length.h"

namespace vanban {

inline long twips(Pt length) {
  return std::lround(length.value * 20);
}
inline long half_points(Pt size) {
  return std::lround(size.value * 2);
}
// The thickness of borders.
inline long eighth_points(Pt thickness) {
  return std::lround(thickness.value * 8);
}

}  // namespace vanban
