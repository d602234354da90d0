#include "batch/frozen_files.h"

#include <algorithm>

#include "batch/stored_messages.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// What was said about its files no longer holds; what was said about its data does.
void drop_messages_about_files(StoredDocument& document) {
  drop_messages(document.messages, {Message::document_edited, Message::document_kept_edited,
                                    Message::frozen_file_touched});
}

Standing standing_of(const StoredDocument& document, const OutputFolder& folder) {
  const bool is_touched = std::ranges::any_of(
      document.files, [&](const StoredFile& file) { return may_be_touched(folder.look_at(file)); });
  return is_touched || !document.edited.empty() ? Standing::edited : Standing::current;
}

}  // namespace

std::optional<FileError> hold_files(StoredDocument& document, const OutputFolder& folder,
                                    std::vector<std::string>& held) {
  for (auto* files : {&document.files, &document.edited}) {
    for (StoredFile& file : *files) {
      FileError error;
      if (!folder.has(file.name, error)) continue;
      const FileStamp stamp = folder.stamp(file.name);
      const std::string digest = folder.digest(file.name, error);
      if (digest.empty()) return error;
      file.held = digest == file.digest ? "" : digest;
      file.former.clear();
      file.stamp = stamp;
      if (!file.held.empty()) held.push_back(file.name);
    }
  }
  document.frozen = true;
  const bool is_settled =
      document.standing == Standing::current || document.standing == Standing::edited;
  if (is_settled) document.standing = Standing::frozen;
  drop_messages_about_files(document);
  return std::nullopt;
}

std::vector<std::string> release_files(StoredDocument& document, const OutputFolder& folder) {
  std::vector<std::string> released;
  for (auto* files : {&document.files, &document.edited}) {
    for (StoredFile& file : *files) {
      if (file.held.empty()) continue;
      released.push_back(file.name);
      file.held.clear();
      file.stamp = {};
    }
  }
  document.frozen = false;
  drop_messages_about_files(document);
  drop_messages(document.messages, {Message::document_frozen});
  // What its data say now is not made yet.
  if (document.standing == Standing::outdated) document.standing = Standing::missing;
  if (document.standing == Standing::frozen) document.standing = standing_of(document, folder);
  return released;
}

bool has_any_file(const StoredDocument& document, const OutputFolder& folder) {
  FileError error;
  const auto is_there = [&](const StoredFile& file) { return folder.has(file.name, error); };
  return std::ranges::any_of(document.files, is_there) ||
         std::ranges::any_of(document.edited, is_there);
}

}  // namespace vanban::batch
