// Where the title behind a citation ends: "phê duyệt Chương trình “…”". Nothing says so in a text
// but the quotation marks of a name, or the end of a basis that cites nothing else.
#pragma once

#include <cstddef>

#include "base/phrases.h"
#include "import/records/citation_places.h"
#include "model/check_words.h"

namespace vanban {

class TitleEnds {
 public:
  explicit TitleEnds(const CheckWords& words);

  // Bytes of the passage's words; 0: it has no title, or where it ends is not sure.
  std::size_t of_basis(const CitationPlace& place) const;
  std::size_t of_quoted_name(const CitationPlace& place) const;

 private:
  bool begins_title(const Passage& passage, std::size_t byte) const;

  Phrases verbs_, others_;
};

}  // namespace vanban
