#include "check/citations/citation.h"

namespace vanban {

namespace {

// The value in the record, or the record.
Location in_record(const DocumentCitation& citation, std::string_view key) {
  if (citation.written == nullptr) return citation.record->where;
  const Value* value = citation.written->find(key);
  return value != nullptr ? value->where : citation.record->where;
}

}  // namespace

std::string in_words(const DocumentCitation& citation) {
  if (citation.number.empty()) return citation.type + " " + citation.name;
  if (citation.type.empty()) return "văn bản số " + citation.number;
  return citation.type + " số " + citation.number;
}

Location place_of(const DocumentCitation& citation) {
  if (citation.passage == nullptr) return citation.where;
  if (citation.record != nullptr) return citation.record->where;
  return place_of(*citation.passage, citation.range);
}

Location date_place(const DocumentCitation& citation) {
  if (citation.passage == nullptr) return citation.where;
  if (citation.record != nullptr) return in_record(citation, "date");
  return place_of(*citation.passage, citation.date_range);
}

Location number_place(const DocumentCitation& citation) {
  if (citation.passage == nullptr) return citation.where;
  if (citation.record != nullptr) return in_record(citation, "number");
  return place_of(*citation.passage, citation.read ? citation.read->range : citation.range);
}

}  // namespace vanban
