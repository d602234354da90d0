// A sentence cut into clauses, one for each figure that is a goal: "Đến năm 2030, 70% thư viện xã
// có máy tính, thư viện huyện đạt 90%" has two.
#pragma once

#include <cstddef>
#include <vector>

#include "check/passage.h"
#include "check/targets/goal_words.h"
#include "check/targets/year_marks.h"

namespace vanban {

// A text with what was found in it once for all its sentences.
struct GoalText {
  const Passage& passage;
  std::vector<Figure> figures;
  std::vector<YearMark> years;
  std::vector<Range> asides;
};

// Words of the text, from begin to end.
struct WordRange {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin >= end; }
};

inline Words slice(Words words, WordRange stretch) {
  return words.subspan(stretch.begin, stretch.empty() ? 0 : stretch.end - stretch.begin);
}

struct FigureClause {
  explicit FigureClause(const Figure& of) : figure(&of) {}

  const Figure* figure;
  WordRange head, tail;   // the words before the figure and behind it
  bool is_apart = false;  // a comma or "và" stands before the figure, and its head before that
  bool is_unclear = false;
  int year = 0;  // 0: the sentence does not say
};

struct FigureClauses {
  std::vector<FigureClause> found;
  WordRange lead;  // before a colon, what all of them are about
};

// They point into the figures of the text.
FigureClauses figure_clauses_of(const GoalWords& known, const GoalText& text, WordRange sentence);

}  // namespace vanban
