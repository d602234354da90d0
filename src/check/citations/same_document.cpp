#include "check/citations/same_document.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

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

// Equal for citations that may be of one document.
std::uint64_t key_of(const DocumentCitation& citation) {
  return citation.read ? citation.read->key : citation.name_key;
}

// A number without the body that gave it is nobody's.
bool can_be_same(const DocumentCitation& citation) {
  const bool is_known = !citation.issuer.words.empty() && !citation.issuer.is_vague;
  return !citation.read || citation.read->of_state || is_known;
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
  std::unordered_map<const CitationRecord*, std::size_t> by_record;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_key;
  for (const DocumentCitation& citation : citations) {
    std::size_t group = groups.size();
    const auto of_record = by_record.find(citation.record);
    if (of_record != by_record.end()) group = of_record->second;
    std::vector<std::size_t>& others = by_key[key_of(citation)];
    const auto same = std::ranges::find_if(others, [&](std::size_t each) {
      return is_same_document(*groups[each].front(), citation);
    });
    if (same != others.end()) group = std::min(group, *same);
    if (group == groups.size()) {
      groups.emplace_back();
      if (citation.record != nullptr) by_record.emplace(citation.record, group);
      if (can_be_same(citation)) others.push_back(group);
    }
    groups[group].push_back(&citation);
  }
  return groups;
}

const DocumentCitation* most_agreed(const CitationGroup& group) {
  std::map<std::pair<int, int>, std::size_t> votes;  // by the first and last day that is meant
  std::set<const CitationRecord*> counted;
  const auto days = [](const Date& date) { return std::pair(first_day(date), last_day(date)); };
  for (const DocumentCitation* one : group) {
    const bool is_new = one->record == nullptr || counted.insert(one->record).second;
    if (one->date && is_new) ++votes[days(*one->date)];
  }
  const DocumentCitation* best = nullptr;
  std::size_t most = 0;
  for (const DocumentCitation* one : group) {
    const std::size_t own = one->date ? votes[days(*one->date)] : 0;
    if (own > most) best = one;
    most = std::max(most, own);
  }
  return best;
}

}  // namespace vanban
