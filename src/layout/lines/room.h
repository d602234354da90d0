// The room that a paragraph's lines have, and what the words between two points take of it.
#pragma once

#include <cstddef>
#include <span>

#include "base/length.h"
#include "layout/lines/measured_text.h"

namespace vanban {

struct Room {
  Pt width;
  Pt indent;  // of the first line

  Pt after(std::size_t from) const { return from == 0 ? width - indent : width; }
};

// The line from one point to another, spaces as the font has them, the hanging ones left out.
struct Fill {
  Pt natural;
  std::size_t spaces = 0;
};

inline Fill fill_between(const BreakPoint& from, const BreakPoint& to) {
  // Between two points may lie nothing but spaces.
  if (to.end.position < from.next.position) return {};
  return {to.end.position - from.next.position, to.end.spaces - from.next.spaces};
}

}  // namespace vanban
