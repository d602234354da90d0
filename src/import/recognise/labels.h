// The labels with which lines begin, as people write them: more kinds than plans have markers for
// (Nghị định 30/2020, Phụ lục I, II.6đ knows I., 1., a) and -).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

enum class LabelKind {
  part,         // Phần thứ nhất, Phần I
  chapter,      // Chương I
  division,     // Mục 1
  article,      // Điều 1.
  capital,      // A.
  roman,        // I.
  number,       // 1.
  decimal,      // 1.1. 1.1.1.
  letter,       // a)
  small_roman,  // i)
  bracketed,    // (1) (a) (i)
  star,         // *
  dash,         // -
  long_dash,    // – —
  bullet,       // • and other signs
  plus,         // +
};

struct WrittenLabel {
  LabelKind kind{};
  char mark = 0;          // what closes it: '.', ')', '/', ':'; 0: nothing
  std::size_t depth = 1;  // of decimals: figures in it
  int value = 0;          // 1, 2, 3 … in its list; 0: not counted, or out of every order
  std::string figures;    // of decimals, those before the last: "2.1."
  std::size_t end = 0;    // bytes of the line up to its text
  std::string written;    // "1.1."
};

// All that it may be, the likelier first: "i)" counts letters or Roman figures. None: no label.
std::vector<WrittenLabel> labels_of(const ManuscriptLine& line);

// The place of a letter in a list: a b c d đ e g …; 0: lists have no such letter.
int letter_value(char32_t small_letter);

}  // namespace vanban
