#include "check/citations/same_document.h"

#include <algorithm>
#include <set>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/date_words.h"
#include "check/citations/issuer_words.h"

namespace vanban {

namespace {

constexpr std::size_t telling_title = 5;  // words

bool quote_the_same(const DocumentCitation& one, const DocumentCitation& other) {
  if (one.quotation.empty() || other.quotation.empty()) return false;
  const std::vector<std::uint64_t> words = word_keys(one.quotation);
  return words.size() >= telling_title && words == word_keys(other.quotation);
}

bool are_of_one_year(const DocumentCitation& one, const DocumentCitation& other) {
  if (!one.date || !other.date || one.date->year == 0 || other.date->year == 0) return true;
  return one.date->year == other.date->year;
}

}  // namespace

bool is_same_document(const DocumentCitation& one, const DocumentCitation& other) {
  if (one.record != nullptr && one.record == other.record) return true;
  if (!one.type.empty() && !other.type.empty() && are_types_apart(one.type, other.type)) {
    return false;
  }
  if (!one.read || !other.read) {
    return one.number.empty() && other.number.empty() && one.name_key == other.name_key &&
           are_of_one_year(one, other);
  }
  if (one.read->key != other.read->key) return false;
  if (!one.read->of_state && !is_same_issuer(one.issuer, other.issuer)) return false;
  return one.read->year != 0 || are_of_one_year(one, other) || quote_the_same(one, other);
}

std::vector<CitationGroup> by_document(const std::vector<DocumentCitation>& citations) {
  std::vector<CitationGroup> groups;
  for (const DocumentCitation& citation : citations) {
    const auto group = std::ranges::find_if(groups, [&](const CitationGroup& each) {
      return is_same_document(*each.front(), citation);
    });
    if (group != groups.end()) {
      group->push_back(&citation);
    } else {
      groups.push_back({&citation});
    }
  }
  return groups;
}

const DocumentCitation* most_agreed(const CitationGroup& group) {
  const DocumentCitation* best = nullptr;
  std::size_t most = 0;
  for (const DocumentCitation* one : group) {
    if (!one->date) continue;
    std::size_t votes = 0;
    std::set<const CitationRecord*> counted;
    for (const DocumentCitation* other : group) {
      const bool agrees = other->date && *other->date == *one->date;
      const bool is_new = other->record == nullptr || counted.insert(other->record).second;
      if (agrees && is_new) ++votes;
    }
    if (votes > most) {
      best = one;
      most = votes;
    }
  }
  return best;
}

}  // namespace vanban
