#include "batch/output_folder.h"

#include <filesystem>
#include <sys/stat.h>

#include "base/sha256.h"

namespace vanban::batch {

std::string OutputFolder::path_of(const std::string& name) const {
  return (std::filesystem::path(path_) / name).string();
}

FileStamp OutputFolder::stamp(const std::string& name) const {
  struct stat facts {};
  if (::stat(path_of(name).c_str(), &facts) != 0) return {};
  constexpr std::int64_t second = 1'000'000'000;
  return {facts.st_size, facts.st_mtim.tv_sec * second + facts.st_mtim.tv_nsec, facts.st_ino};
}

std::string OutputFolder::digest(const std::string& name) const {
  FileError error;
  const auto bytes = files_.read(path_of(name), error);
  return bytes ? sha256(*bytes) : "";
}

Condition OutputFolder::look_at(const StoredFile& file) const {
  const FileStamp now = stamp(file.name);
  if (now.size < 0) return Condition::missing;
  if (now == file.stamp) return Condition::ours;
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

void OutputFolder::remove(const std::string& name) const {
  std::error_code error;
  std::filesystem::remove(path_of(name), error);
}

void OutputFolder::remove_leftovers() const {
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(path_, error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    std::string name = entry->path().filename().string();
    if (is_temporary_name(name)) names.push_back(std::move(name));
  }
  for (const std::string& name : names) remove(name);
}

}  // namespace vanban::batch
