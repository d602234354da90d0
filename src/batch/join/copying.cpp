#include "batch/join/copying.h"

#include <string_view>
#include <utility>

#include "base/sha256.h"
#include "batch/join/some_names.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

constexpr std::size_t most_documents = 512;
constexpr std::size_t most_bytes = 24 << 20;

// Names come from a file that another machine wrote; none of them may lead out of the folder.
bool is_plain_name(const std::string& name) {
  constexpr std::string_view never("/\0", 2);
  return !name.empty() && name != "." && name != ".." && name.find_first_of(never) == name.npos;
}

bool needs_files(const StoredDocument& document) {
  const bool was_made = document.standing != Standing::failed &&
                        document.standing != Standing::left &&
                        document.standing != Standing::missing;
  return was_made && document.files.empty();
}

}  // namespace

void Copying::copy(const ShardFolder& shard) {
  for (const auto& [name, document] : shard.documents) {
    if (stopped_) return;
    if (is_left_out(shard, document)) continue;
    group_.updates.push_back(copy(shard, document));
    ++documents_;
    if (group_.updates.size() >= most_documents || group_.bytes >= most_bytes) write_group();
  }
  if (missing_.empty()) return;
  diagnostics_.report(Message::document_missing, {}, {some_names(missing_), shard.path});
  missing_.clear();
}

// Whether another share has it now. A file that someone touched here would be lost with it.
bool Copying::is_left_out(const ShardFolder& shard, const StoredDocument& document) {
  const ShardFolder* keeper = keepers_.at(document.name);
  if (keeper == &shard) return false;
  const OutputFolder from(shard.path, files_);
  std::vector<std::string> touched;
  for (const auto* files : {&document.files, &document.edited}) {
    for (const StoredFile& file : *files) {
      if (may_be_touched(from.look_at(file))) touched.push_back(file.name);
    }
  }
  if (!touched.empty()) {
    diagnostics_.report(Message::document_doubled, {},
                        {some_names(touched), keeper->path, shard.path});
  }
  return true;
}

State::Update Copying::copy(const ShardFolder& shard, const StoredDocument& document) {
  State::Update update{document, shard.state.content(document.name)};
  if (needs_files(document)) missing_.push_back(document.name);
  copy_files(shard, update.document);
  copy_edited(shard, update.document);
  return update;
}

void Copying::copy_files(const ShardFolder& shard, StoredDocument& document) {
  for (StoredFile& file : document.files) {
    const Found found = copy(shard, file);
    file.stamp = {};
    if (found == Found::whole) file.former.clear();
    // A name that was being given up when the run was stopped has no digest.
    if (found == Found::unfinished || (found == Found::gone && !file.digest.empty())) {
      missing_.push_back(file.name);
    }
  }
  std::erase_if(document.files, [this](const StoredFile& file) {
    return file.digest.empty() && !owners_.contains(file.name);
  });
}

// What lies beside a newer version may have been taken away since.
void Copying::copy_edited(const ShardFolder& shard, StoredDocument& document) {
  for (StoredFile& file : document.edited) {
    (void)copy(shard, file);
    file.stamp = {};
  }
}

Copying::Found Copying::copy(const ShardFolder& shard, const StoredFile& file) {
  const OutputFolder from(shard.path, files_);
  if (!is_plain_name(file.name)) {
    diagnostics_.report(Message::state_damaged, {}, {state_path(shard.path), "damaged"});
    return Found::refused;
  }
  FileError error;
  if (!from.has(file.name, error)) return Found::gone;
  const auto [owner, is_new] = owners_.emplace(file.name, shard.path);
  if (!is_new) {
    diagnostics_.report(Message::document_doubled, {}, {file.name, owner->second, shard.path});
    return Found::refused;
  }
  auto bytes = read_or_report(from.path_of(file.name), files_, sources_, diagnostics_);
  if (!bytes) return Found::refused;
  const std::string digest = sha256(*bytes);
  const bool is_whole = digest == (file.held.empty() ? file.digest : file.held);
  if (!is_whole && digest == file.former) return Found::unfinished;
  if (is_whole) group_.whole.insert(file.name);
  group_.bytes += bytes->size();
  group_.writes.push_back({folder_.path_of(file.name), std::move(*bytes)});
  return is_whole ? Found::whole : Found::touched;
}

void Copying::write_group() {
  if (!group_.writes.empty()) {
    if (const auto error = files_.replace(group_.writes)) return stop(*error);
  }
  stamp_copies();
  if (const auto error = state_.save(group_.updates)) return stop(*error);
  group_ = {};
}

// Without a stamp a file is looked at by the next run.
void Copying::stamp_copies() {
  for (State::Update& update : group_.updates) {
    for (auto* files : {&update.document.files, &update.document.edited}) {
      for (StoredFile& file : *files) {
        if (group_.whole.contains(file.name)) file.stamp = folder_.stamp(file.name);
      }
    }
  }
}

void Copying::stop(const FileError& error) {
  stopped_ = true;
  diagnostics_.report(Message::cannot_write, {}, {error.path, error.reason});
}

void Copying::finish() {
  if (!stopped_) write_group();
}

}  // namespace vanban::batch
