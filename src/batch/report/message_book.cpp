#include "batch/report/message_book.h"

#include <algorithm>

namespace vanban::batch {

MessageBook::MessageBook(const std::vector<StoredDocument>& documents)
    : all_(shared_messages(documents)) {
  std::size_t last = 0;
  for (std::size_t place = 0; place < all_.size(); ++place) {
    const SharedMessage& shared = all_[place];
    numbers_.push_back(shared.documents.size() > 1 ? ++last : 0);
    for (const StoredDocument* document : shared.documents) places_[document].push_back(place);
  }
}

const std::vector<std::size_t>& MessageBook::of(const StoredDocument& document) const {
  static const std::vector<std::size_t> none;
  const auto found = places_.find(&document);
  return found == places_.end() ? none : found->second;
}

bool MessageBook::has_own(const StoredDocument& document) const {
  return std::ranges::any_of(of(document),
                             [this](std::size_t place) { return number(place) == 0; });
}

}  // namespace vanban::batch
