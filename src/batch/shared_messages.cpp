#include "batch/shared_messages.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace vanban::batch {

namespace {

constexpr std::size_t most_named = 3;

}  // namespace

std::vector<SharedMessage> shared_messages(const std::vector<StoredDocument>& documents) {
  using Key = std::tuple<std::string, std::string, std::size_t, std::size_t, std::string>;
  std::map<Key, std::size_t> known;
  std::vector<SharedMessage> all;
  for (const StoredDocument& document : documents) {
    for (const StoredMessage& message : document.messages) {
      const auto [entry, is_new] = known.emplace(
          Key(message.code, message.file, message.line, message.column, message.vietnamese),
          all.size());
      if (is_new) all.push_back({&message, {}});
      all[entry->second].documents.push_back(&document);
    }
  }
  std::ranges::stable_sort(all, {}, [](const SharedMessage& shared) {
    return shared.message->severity != Severity::error;
  });
  return all;
}

std::string names_of(const SharedMessage& shared) {
  std::string names;
  for (const StoredDocument* document : shared.documents) {
    if (document != shared.documents.front()) names += ", ";
    names += document->unit_name;
    if (document == shared.documents.at(std::min(most_named, shared.documents.size()) - 1)) break;
  }
  if (shared.documents.size() <= most_named) return names;
  return names + fmt::format(" … ({})", shared.documents.size());
}

}  // namespace vanban::batch
