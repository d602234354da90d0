#include <algorithm>
#include <set>
#include <utility>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/names.h"
#include "check/citations/rules.h"
#include "check/citations/same_document.h"

namespace vanban {

namespace {

constexpr std::size_t telling_title = 4;  // words

bool is_same_title(const DocumentCitation& one, const DocumentCitation& other) {
  if (one.is_law && !one.name.empty()) return one.name_key == other.name_key;
  if (one.quotation.empty() || other.quotation.empty()) return false;
  const std::vector<std::uint64_t> words = word_keys(one.quotation);
  return words.size() >= telling_title && words == word_keys(other.quotation) &&
         word_keys(one.lead) == word_keys(other.lead);
}

// The same kind of document, by the same body, of the same day and title: one of the numbers is a
// slip.
bool has_two_numbers(const DocumentCitation& one, const DocumentCitation& other) {
  if (!one.read || !other.read || one.read->key == other.read->key) return false;
  if (are_types_apart(one.type, other.type) || !one.date || !other.date) return false;
  const bool is_one_series = one.read->of_state && other.read->of_state
                                 ? one.is_law || one.read->symbol == other.read->symbol
                                 : one.read->symbol == other.read->symbol;
  return is_one_series && is_complete(*one.date) && *one.date == *other.date &&
         is_same_title(one, other);
}

std::string title_of(const DocumentCitation& citation) {
  return citation.is_law ? citation.name : citation.quotation;
}

// The first words of a long title are a short form of it.
bool is_short_form(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  return !std::ranges::search(other, one).empty() || !std::ranges::search(one, other).empty();
}

bool has_two_titles(const DocumentCitation& one, const DocumentCitation& other) {
  const std::string here = title_of(one), there = title_of(other);
  if (here.empty() || there.empty()) return false;
  const std::vector<std::uint64_t> words = name_words(here), others = name_words(there);
  return words != others && !is_short_form(words, others);
}

Location title_place(const DocumentCitation& citation) {
  if (citation.passage == nullptr || citation.record != nullptr) return place_of(citation);
  return place_of(*citation.passage, citation.is_law ? citation.range : citation.quoted);
}

}  // namespace

void find_contradicting_numbers(const CitationsOfDocument& citations, Findings& findings) {
  if (!findings.wants(Message::cited_two_numbers)) return;
  const std::vector<DocumentCitation>& all = citations.all;
  std::set<std::uint64_t> told;
  for (std::size_t later = 0; later < all.size(); ++later) {
    for (std::size_t first = 0; first < later; ++first) {
      if (!has_two_numbers(all[first], all[later])) continue;
      if (!told.insert(all[later].read->key).second) continue;
      const Location here = number_place(all[later]), there = number_place(all[first]);
      findings.report({.message = Message::cited_two_numbers,
                       .arguments = {title_of(all[later]), all[later].number, all[first].number,
                                     line_of(there, here)},
                       .where = here,
                       .compared_with = there});
    }
  }
}

void find_contradicting_titles(const CitationsOfDocument& citations, Findings& findings) {
  if (!findings.wants(Message::cited_two_titles)) return;
  for (const CitationGroup& group : by_document(citations.all)) {
    const DocumentCitation* first = nullptr;
    std::set<std::string> told;
    for (const DocumentCitation* one : group) {
      if (title_of(*one).empty() || !one->read) continue;
      if (first == nullptr) first = one;
      if (!has_two_titles(*first, *one) || !told.insert(title_of(*one)).second) continue;
      const Location here = title_place(*one), there = title_place(*first);
      findings.report(
          {.message = Message::cited_two_titles,
           .arguments = {in_words(*one), title_of(*one), title_of(*first), line_of(there, here)},
           .where = here,
           .compared_with = there});
    }
  }
}

}  // namespace vanban
