#include "batch/output_folder.h"

#include <filesystem>

#include "base/sha256.h"

namespace vanban::batch {

namespace {

FileStamp stamp_of(const FileFacts& facts) {
  const bool is_known =
      facts.kind == FileFacts::Kind::file || facts.kind == FileFacts::Kind::folder;
  return is_known ? FileStamp{facts.size, facts.modified, facts.inode} : FileStamp{};
}

}  // namespace

std::string OutputFolder::path_of(const std::string& name) const {
  return (std::filesystem::path(path_) / name).string();
}

bool OutputFolder::has(const std::string& name, FileError& error) const {
  const FileFacts::Kind kind = files_.look(path_of(name), error).kind;
  if (kind != FileFacts::Kind::unknown) error = {};
  return kind != FileFacts::Kind::nothing;
}

FileStamp OutputFolder::stamp(const std::string& name) const {
  FileError error;
  return stamp_of(files_.look(path_of(name), error));
}

std::string OutputFolder::digest(const std::string& name) const {
  FileError error;
  return digest(name, error);
}

std::string OutputFolder::digest(const std::string& name, FileError& error) const {
  const auto bytes = files_.read(path_of(name), error);
  return bytes ? sha256(*bytes) : "";
}

Condition OutputFolder::look_at(const StoredFile& file) const {
  FileError error;
  return look_at(file, error);
}

Condition OutputFolder::look_at(const StoredFile& file, FileError& error) const {
  const FileFacts now = files_.look(path_of(file.name), error);
  if (now.kind == FileFacts::Kind::nothing) return Condition::missing;
  if (now.kind == FileFacts::Kind::unknown) return Condition::unknown;
  const FileStamp stamp = stamp_of(now);
  if (stamp.size >= 0 && stamp == file.stamp) return Condition::ours;
  const std::string found = digest(file.name);
  if (found.empty()) return Condition::touched;
  if (found == (file.held.empty() ? file.digest : file.held)) return Condition::ours;
  return found == file.former ? Condition::former : Condition::touched;
}

std::optional<FileError> OutputFolder::replace_if_changed(
    const std::vector<FileToWrite>& files) const {
  std::vector<FileToWrite> changed;
  for (const FileToWrite& file : files) {
    FileError error;
    const auto there = files_.read(path_of(file.path), error);
    if (!there || *there != file.bytes) changed.push_back({path_of(file.path), file.bytes});
  }
  return changed.empty() ? std::nullopt : files_.replace(changed);
}

std::optional<FileError> OutputFolder::remove(const std::string& name) const {
  return files_.remove(path_of(name));
}

void OutputFolder::remove_leftovers() const {
  FileError error;
  const auto names = files_.names_in(path_, error);
  if (!names) return;
  for (const std::string& name : *names) {
    // What cannot be removed now is in nobody's way.
    if (is_temporary_name(name)) (void)remove(name);
  }
}

}  // namespace vanban::batch
