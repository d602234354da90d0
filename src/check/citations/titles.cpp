#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/word_keys.h"
#include "check/citations/names.h"
#include "check/citations/rules.h"
#include "check/citations/same_document.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t telling_title = 4;  // words

using Key = std::vector<std::uint64_t>;

// Of the title as far as it tells documents apart; empty: it does not.
Key title_key(const DocumentCitation& citation) {
  if (citation.is_law && !citation.name.empty()) return {citation.name_key};
  const Key words = word_keys(citation.quotation);
  if (words.size() < telling_title) return {};
  return {combined(words), combined(word_keys(citation.lead))};
}

// Equal for documents of the same kind, by the same body, of the same day and title: if their
// numbers differ, one of them is a slip. Empty: nobody can tell.
Key key_but_for_number(const DocumentCitation& citation) {
  if (!citation.read || !citation.date || !is_complete(*citation.date)) return {};
  Key key = title_key(citation);
  if (key.empty()) return key;
  const bool is_one_series = citation.is_law && citation.read->of_state;
  key.push_back(is_one_series ? 0 : citation.read->symbol);
  key.push_back(static_cast<std::uint64_t>(first_day(*citation.date)));
  key.push_back(combined(word_keys(citation.type)));
  return key;
}

std::string title_of(const DocumentCitation& citation) {
  return citation.is_law ? citation.name : citation.quotation;
}

// The first words of a long title are a short form of it.
bool is_short_form(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  return find_part(other, one) || find_part(one, other);
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
  std::map<Key, const DocumentCitation*> first;
  std::set<std::uint64_t> told;
  for (const DocumentCitation& each : citations.all) {
    const Key key = key_but_for_number(each);
    if (key.empty()) continue;
    const DocumentCitation& other = *first.try_emplace(key, &each).first->second;
    if (other.read->key == each.read->key || !told.insert(each.read->key).second) continue;
    const Location here = number_place(each), there = number_place(other);
    findings.report({.message = Message::cited_two_numbers,
                     .arguments = {title_of(each), each.number, other.number, line_of(there, here)},
                     .where = here,
                     .compared_with = there});
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
