#include "check/citations/known_documents.h"

#include <cstdlib>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/date_words.h"

namespace vanban {

namespace {

bool goes_by_name(const KnownDocument& document) {
  return document.type == "Luật" || document.type == "Bộ luật" || document.type == "Pháp lệnh";
}

bool is_type(const DocumentCitation& citation, const KnownDocument& document) {
  return citation.type.empty() || !are_types_apart(citation.type, document.type);
}

int days_apart(const Date& one, const Date& other) {
  return std::abs(first_day(one) - first_day(other));
}

}  // namespace

KnownDocuments::KnownDocuments(const std::vector<KnownDocument>& documents) {
  for (const KnownDocument& document : documents) {
    Entry entry{&document, read_number(document.number), goes_by_name(document), 0};
    if (!document.title.empty()) entry.name = combined(word_keys(document.title));
    const std::size_t at = entries_.size();
    if (entry.number) {
      numbers_.emplace(entry.number->key, at);
      near_numbers_.emplace(entry.number->near, at);
    }
    if (entry.is_law) names_.emplace(entry.name, at);
    entries_.push_back(entry);
  }
}

const KnownDocument* KnownDocuments::find(const DocumentCitation& citation) const {
  if (!citation.read) return by_name(citation);
  if (!citation.read->of_state) return nullptr;
  if (const KnownDocument* known = by_number(citation)) return known;
  return by_near_number(citation);
}

// The number of another year is another document's, unless it has its year in it.
const KnownDocument* KnownDocuments::by_number(const DocumentCitation& citation) const {
  const auto [first, last] = numbers_.equal_range(citation.read->key);
  for (auto at = first; at != last; ++at) {
    const KnownDocument& document = *entries_[at->second].document;
    if (!is_type(citation, document)) continue;
    const bool is_year = !citation.date || citation.date->year == document.date.year;
    if (citation.read->year != 0 || is_year) return &document;
  }
  return nullptr;
}

// A law of that name and year; of several the one with the nearest date.
const KnownDocument* KnownDocuments::by_name(const DocumentCitation& citation) const {
  const KnownDocument* nearest = nullptr;
  if (!citation.date || !citation.is_law) return nearest;
  const auto [first, last] = names_.equal_range(citation.name_key);
  for (auto at = first; at != last; ++at) {
    const KnownDocument& document = *entries_[at->second].document;
    if (!is_type(citation, document) || citation.date->year != document.date.year) continue;
    const bool is_nearer = nearest == nullptr || days_apart(document.date, *citation.date) <
                                                     days_apart(nearest->date, *citation.date);
    if (is_nearer) nearest = &document;
  }
  return nearest;
}

// "72/2025/QH16": the term is wrong, and name or date say which one is meant.
const KnownDocument* KnownDocuments::by_near_number(const DocumentCitation& citation) const {
  if (citation.read->year == 0) return nullptr;
  const auto [first, last] = near_numbers_.equal_range(citation.read->near);
  for (auto at = first; at != last; ++at) {
    const Entry& entry = entries_[at->second];
    const bool has_date = citation.date && *citation.date == entry.document->date;
    const bool has_name = entry.name != 0 && citation.name_key == entry.name;
    if (is_type(citation, *entry.document) && (has_date || has_name)) return entry.document;
  }
  // Another number, but name and day of the one that is known.
  if (!citation.is_law || citation.name.empty()) return nullptr;
  const KnownDocument* named = by_name(citation);
  return named != nullptr && named->date == *citation.date ? named : nullptr;
}

}  // namespace vanban
