#include "batch/saver.h"

#include <iterator>
#include <utility>

namespace vanban::batch {

namespace {

constexpr std::size_t most_documents = 128;
constexpr std::size_t most_bytes = 24 << 20;

}  // namespace

std::optional<FileError> Saver::add(Settlement settlement) {
  for (const FileToWrite& file : settlement.writes) bytes_ += file.bytes.size();
  group_.push_back(std::move(settlement));
  if (group_.size() < most_documents && bytes_ < most_bytes) return std::nullopt;
  return write_group();
}

std::optional<FileError> Saver::finish() {
  if (auto error = write_group()) return error;
  return state_.save(std::exchange(written_, {}));
}

std::optional<FileError> Saver::write_group() {
  std::vector<State::Update> updates = std::exchange(written_, {});
  std::vector<FileToWrite> files;
  for (Settlement& settlement : group_) {
    updates.push_back(settlement.update);
    std::ranges::move(settlement.writes, std::back_inserter(files));
  }
  if (updates.empty()) return std::nullopt;
  if (auto error = state_.save(updates)) return error;
  if (!files.empty()) {
    if (auto error = files_.replace(files)) return error;
  }
  return note_written();
}

// What could not be removed stays in the record as about to go, for the next run.
std::optional<FileError> Saver::note_written() {
  std::optional<FileError> trouble;
  for (Settlement& settlement : group_) {
    if (settlement.writes.empty() && settlement.removals.empty()) continue;
    StoredDocument& document = settlement.update.document;
    for (const std::string& name : settlement.removals) {
      if (auto error = folder_.remove(name)) {
        trouble = std::move(error);
        continue;
      }
      std::erase_if(document.files, [&](const StoredFile& file) {
        return file.digest.empty() && file.name == name;
      });
    }
    for (StoredFile& file : document.files) {
      if (file.digest.empty()) continue;
      file.former.clear();
      file.stamp = folder_.stamp(file.name);
    }
    written_.push_back({std::move(document), std::nullopt});
  }
  group_.clear();
  bytes_ = 0;
  return trouble;
}

}  // namespace vanban::batch
