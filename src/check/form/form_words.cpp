#include "check/form/form_words.h"

#include "base/vietnamese.h"
#include "check/words.h"

namespace vanban {

namespace {

// One list a rank, from the highest.
Phrases ranked(const CheckWords& words) {
  Phrases phrases;
  std::size_t rank = 1;
  for (const std::string_view name :
       {"bases-laws", "bases-decrees", "bases-circulars", "bases-others"}) {
    for (const std::string& type : words.list(name)) phrases.add(type, rank);
    ++rank;
  }
  return phrases;
}

}  // namespace

FormWords::FormWords(const CheckWords& words)
    : degrees(phrases_of(words.list("degrees"))),
      sectors(phrases_of(words.list("degree-sectors"))),
      central_bodies(phrases_of(words.list("central-recipients"))),
      unofficial(phrases_of(words.list("unofficial-titles"))),
      types_of_bases(ranked(words)),
      no_archive(phrases_of(words.list("not-archive"))),
      whole_mentions(phrases_of(words.list("appendix-mentions"))),
      other_documents(phrases_of(words.list("documents-with-appendices"))) {
  for (const auto& [type, abbreviation] : words.types) types[fold(type)] = abbreviation;
}

const std::string* FormWords::abbreviation_of(std::string_view type) const {
  if (type.empty()) return nullptr;
  const auto found = types.find(fold(type));
  return found == types.end() ? nullptr : &found->second;
}

std::size_t FormWords::degree_before(std::string_view name) const {
  std::size_t end = 0;
  for (const PhraseMatch& match : degrees.find(name)) {
    const std::string_view between = name.substr(end, match.begin - end);
    if (between.find_first_not_of(" .,") != std::string_view::npos) break;
    end = match.end;
  }
  return end;
}

}  // namespace vanban
