// How lines around a place were set: how wide they were, whether first lines are indented, whether
// empty lines part paragraphs. Files hold parts that were set differently (a decision broken to fit
// its page, then a plan of a line a paragraph), so it is asked of a neighbourhood, not of the file.
#pragma once

#include <cstddef>
#include <vector>

#include "import/join/page_line.h"

namespace vanban {

struct LineLayout {
  std::size_t width = 0;         // the column that lines were broken at; 0: none were
  std::size_t margin = 0;        // where lines begin that go on
  bool indents = false;          // first lines begin further to the right
  bool sure_of_width = false;    // many lines came close to it
  bool sure_of_indents = false;  // there were lines enough to tell
  bool blanks_part = false;      // empty lines stand between paragraphs only
};

class LineLayouts {
 public:
  explicit LineLayouts(const std::vector<PageLine>& lines);

  const LineLayout& at(std::size_t line) const;

 private:
  std::vector<LineLayout> layouts_;  // one for each stretch of lines
};

}  // namespace vanban
