// Whether a line goes on with the sentence of the line before it.
#pragma once

#include <string_view>

#include "import/join/line_layout.h"
#include "import/join/page_line.h"

namespace vanban {

enum class Joining { no, yes, doubtful };  // doubtful: joined, and reported

struct Neighbours {
  const PageLine& before;
  const PageLine& line;
  const LineLayout& layout;
  std::string_view paragraph;    // what was joined so far
  bool before_is_first = false;  // the line before begins it
  bool page_between = false;     // a page break or what stood between two pages
};

Joining joining_of(const Neighbours& lines);

}  // namespace vanban
