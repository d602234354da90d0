// What a document tells of former times: there, units and bodies of those times are named rightly,
// and days are past. Known by sections that look back ("THỰC TRẠNG"), by words of the sentence
// ("trước sắp xếp", "nay là"), by a year before the document's; bases and quotations are such too.
#pragma once

#include <vector>

#include "base/phrases.h"
#include "check/checked_document.h"
#include "check/passage.h"
#include "model/check_words.h"

namespace vanban {

class History {
 public:
  explicit History(const CheckWords& words);

  // By the number of the passage: it stands in a section or table that looks back.
  std::vector<bool> looking_back(const CheckedDocument& document) const;

  // The sentence around the range does by its words, or they are another document's.
  bool says(const Passage& passage, Range range) const;
  // The same, or by a year before that of the date.
  bool tells(const Passage& passage, Range range, const Date& date) const;

 private:
  bool looks_back(const Passage& heading) const;

  Phrases words_, headings_;
};

}  // namespace vanban
