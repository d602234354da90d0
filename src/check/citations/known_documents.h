// Documents whose number and date were looked up (data/check/documents.json), and what they say of
// a citation.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "check/citations/citation.h"
#include "model/check_words.h"

namespace vanban {

class KnownDocuments {
 public:
  // The list outlives it.
  explicit KnownDocuments(const std::vector<KnownDocument>& documents);

  // The one that is meant, whatever the citation has wrong in it; null if none is surely meant.
  const KnownDocument* find(const DocumentCitation& citation) const;

 private:
  struct Entry {
    const KnownDocument* document = nullptr;
    std::optional<NumberWords> number;
    bool is_law = false;
    std::uint64_t name = 0;
  };
  using Index = std::unordered_multimap<std::uint64_t, std::size_t>;

  const KnownDocument* by_number(const DocumentCitation& citation) const;
  const KnownDocument* by_name(const DocumentCitation& citation) const;
  const KnownDocument* by_near_number(const DocumentCitation& citation) const;

  std::vector<Entry> entries_;
  Index numbers_, near_numbers_, names_;
};

}  // namespace vanban
