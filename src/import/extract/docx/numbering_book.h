// The numberings of a Word file (ECMA-376 part 1, 17.9): for each list its nine levels with what
// the list overrides. Numberings that name a style lead to that style's; loops end there.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "import/extract/docx/looks.h"
#include "import/extract/docx/style_book.h"
#include "read/xml.h"

namespace vanban {

inline constexpr int numbering_level_count = 9;

struct NumberingLevel {
  int start = 1;
  std::string format = "decimal";
  std::string text;             // "%1.%2."
  std::optional<int> restarts;  // after this level (from 1) or one above; 0: never
  bool all_decimal = false;     // isLgl: levels above are shown in figures, too
  bool space_behind = true;     // a space or tab stands between label and text
  std::string paragraph_style;  // paragraphs of this style are on this level
  RunLook look;
};

struct NumberingList {
  std::string counters;  // lists of one name count on together
  std::array<NumberingLevel, numbering_level_count> levels;
  std::array<std::optional<int>, numbering_level_count> restarts_at;  // once, for this list
};

class NumberingBook {
 public:
  NumberingBook() = default;
  NumberingBook(XmlElement numbering, const StyleBook& styles);

  const NumberingList* find(std::string_view id) const;

 private:
  std::map<std::string, NumberingList, std::less<>> lists_;
};

// The level, from 0, of a paragraph in the list.
int level_of(const NumberingList& list, const ParagraphLook& own, const WordStyle& style);

}  // namespace vanban
