// The messages of all documents, each once: those of several documents have a number by which
// documents refer to them.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "batch/shared_messages.h"

namespace vanban::batch {

class MessageBook {
 public:
  // `documents` must outlive it.
  explicit MessageBook(const std::vector<StoredDocument>& documents);

  // Errors first.
  const std::vector<SharedMessage>& all() const { return all_; }
  // Of a message of several documents, from 1; 0: it is about one alone. By its place in all().
  std::size_t number(std::size_t place) const { return numbers_[place]; }
  // The messages of a document, as places in all().
  const std::vector<std::size_t>& of(const StoredDocument& document) const;
  // Whether it has one that is about it alone.
  bool has_own(const StoredDocument& document) const;

 private:
  std::vector<SharedMessage> all_;
  std::vector<std::size_t> numbers_;
  std::unordered_map<const StoredDocument*, std::vector<std::size_t>> places_;
};

}  // namespace vanban::batch
