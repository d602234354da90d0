// Values as Word files write them: whole twentieths of a point, half points, eighths of a point;
// colours in six figures, alignments by name.
#pragma once

#include <cmath>
#include <string>
#include <string_view>

#include "base/length.h"
#include "model/table.h"

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

// "#ff0000" without its mark.
inline std::string word_colour(std::string_view colour) {
  return colour.starts_with('#') ? std::string(colour.substr(1)) : "auto";
}

inline std::string_view word_align(Align align) {
  switch (align) {
    case Align::left:
    case Align::number:
      return "left";
    case Align::center:
      return "center";
    case Align::right:
      return "right";
    case Align::justify:
      return "both";
  }
  return "left";
}

}  // namespace vanban
