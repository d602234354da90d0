// Messages of many documents, each told once with the documents that it is about: what is wrong in
// the parent is wrong in all of its children.
#pragma once

#include <string>
#include <vector>

#include "batch/state/stored.h"

namespace vanban::batch {

struct SharedMessage {
  const StoredMessage* message;
  std::vector<const StoredDocument*> documents;  // in their order
};

// Errors first, then in the order of the documents. `documents` must outlive them.
std::vector<SharedMessage> shared_messages(const std::vector<StoredDocument>& documents);

// "phường Kinh Bắc, phường Vũ Ninh, xã Gia Bình … (99)"
std::string names_of(const SharedMessage& shared);

}  // namespace vanban::batch
