// Words of the law that the rules of form look for, made ready once from data/check.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "model/check_words.h"

namespace vanban {

struct FormWords {
  explicit FormWords(const CheckWords& words);

  // Of a type of document, "KH" for "Kế hoạch"; null if it has none.
  const std::string* abbreviation_of(std::string_view type) const;
  // The length of a degree or rank at the beginning of a name, "TS.", 0 if there is none.
  std::size_t degree_before(std::string_view name) const;

  std::map<std::string, std::string> types;  // by fold() of the type
  Phrases degrees;
  Phrases sectors;          // whose heads decide about degrees (Phụ lục I, II.7c)
  Phrases central_bodies;   // superiors of every local body
  Phrases unofficial;       // words of titles that the state does not know
  Phrases types_of_bases;   // id: rank, 1 the highest
  Phrases no_archive;       // words that begin with "Lưu" and mean no copy
  Phrases whole_mentions;   // of appendices, in other words
  Phrases other_documents;  // types of which an appendix of another document may be
};

}  // namespace vanban
