// Nothing is lost: the words of a source held against those that its document prints and those that
// were left out. A word is letters or figures, whatever its case; marks between words are the
// program's business, except the percent sign. Order is not asked for: head and foot are printed in
// an order of their own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

// Words that stand behind each other.
struct WordStretch {
  std::string words;
  std::size_t count = 0;
  Location where;  // in the source; of printed words none
};

struct Account {
  std::size_t words = 0;     // in the source
  std::size_t left_out = 0;  // of them, with a reason
  std::vector<WordStretch> missing;
  std::vector<WordStretch> added;
};

Account account_words(Source source, const std::vector<LeftOut>& left_out,
                      std::string_view printed);

}  // namespace vanban
