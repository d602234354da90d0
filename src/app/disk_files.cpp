#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <utility>

#include "app/descriptor.h"
#include "app/files.h"
#include "app/replacement.h"

namespace vanban {

namespace {

constexpr std::size_t read_step = 1 << 16;
constexpr std::size_t largest_file = 64 << 20;
// From so many files on, syncing the file system once is cheaper than each file by itself.
constexpr std::size_t many_files = 8;

std::string inside(const std::string& folder, const std::string& name) {
  return (std::filesystem::path(folder) / name).string();
}

FileFacts facts_of(const struct stat& found) {
  constexpr std::int64_t second = 1'000'000'000;
  FileFacts facts;
  facts.kind = S_ISDIR(found.st_mode) ? FileFacts::Kind::folder : FileFacts::Kind::file;
  facts.size = found.st_size;
  facts.modified = found.st_mtim.tv_sec * second + found.st_mtim.tv_nsec;
  facts.inode = found.st_ino;
  return facts;
}

}  // namespace

std::string reason_of(int error) {
  switch (error) {
    case ENOENT:
      return "no-such-file";
    case EACCES:
    case EPERM:
      return "not-permitted";
    case EISDIR:
      return "is-folder";
    case ENOTDIR:
      return "not-a-folder";
    case ENOSPC:
    case EDQUOT:
      return "disk-full";
    case EROFS:
      return "read-only-disk";
    case EFBIG:
      return "file-too-large";
    case ENAMETOOLONG:
      return "name-too-long";
    case EIO:
      return "disk-error";
    default:
      return std::strerror(error);
  }
}

std::optional<std::string> DiskFiles::read(const std::string& path, FileError& error) {
  const auto fail = [&](int number) {
    error = {path, reason_of(number)};
    return std::nullopt;
  };
  const Descriptor file(
      uninterrupted([&] { return calls_.open(path.c_str(), O_RDONLY | O_CLOEXEC, 0); }), calls_);
  if (!file.is_open()) return fail(errno);
  std::string bytes;
  while (true) {
    const std::size_t size = bytes.size();
    if (size > largest_file) return fail(EFBIG);
    bytes.resize(size + read_step);
    const ssize_t count =
        uninterrupted([&] { return calls_.read(file.number(), bytes.data() + size, read_step); });
    if (count < 0) return fail(errno);
    bytes.resize(size + static_cast<std::size_t>(count));
    if (count == 0) return bytes;
  }
}

std::optional<FileError> DiskFiles::replace(const std::vector<FileToWrite>& files) {
  const bool syncs_each = files.size() < many_files;
  FileReplacement replacement(calls_, syncs_each);
  std::string folder;
  for (const FileToWrite& file : files) {
    const std::string next = folder_of_file(file.path);
    if (next != std::exchange(folder, next)) {
      if (auto error = make_folder(next)) return error;
    }
    if (auto error = replacement.write(file)) return error;
  }
  if (!syncs_each) {
    if (auto error = replacement.sync_all()) return error;
  }
  return replacement.rename_all();
}

FileFacts DiskFiles::look(const std::string& path, FileError& error) {
  struct stat found {};
  if (uninterrupted([&] { return calls_.stat(path.c_str(), &found); }) == 0) return facts_of(found);
  error = {path, reason_of(errno)};
  FileFacts facts;
  const bool is_nothing = errno == ENOENT || errno == ENOTDIR;
  facts.kind = is_nothing ? FileFacts::Kind::nothing : FileFacts::Kind::unknown;
  return facts;
}

std::optional<std::vector<std::string>> DiskFiles::names_in(const std::string& folder,
                                                            FileError& error) {
  DIR* const open = calls_.opendir(folder.empty() ? "." : folder.c_str());
  std::vector<std::string> names;
  // Nothing more to read and an error look the same but for errno.
  errno = open == nullptr ? errno : 0;
  while (const dirent* entry = open != nullptr ? calls_.readdir(open) : nullptr) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
    errno = 0;
  }
  const int trouble = errno;
  if (open != nullptr) calls_.closedir(open);
  if (trouble != 0) {
    error = {folder, reason_of(trouble)};
    return std::nullopt;
  }
  std::ranges::sort(names);
  return names;
}

std::optional<FileError> DiskFiles::remove(const std::string& path) {
  const int removed = uninterrupted([&] { return calls_.unlink(path.c_str()); });
  if (removed == 0 || errno == ENOENT) return std::nullopt;
  return FileError{path, reason_of(errno)};
}

std::optional<FileError> DiskFiles::make_folder(const std::string& path) {
  FileError error;
  const FileFacts there = look(path, error);
  if (there.kind == FileFacts::Kind::folder) return std::nullopt;
  if (there.kind == FileFacts::Kind::file) return FileError{path, reason_of(ENOTDIR)};
  if (there.kind == FileFacts::Kind::unknown) return error;
  const std::string above = folder_of_file(path);
  // A stroke at the end is no further folder.
  if (above != path) {
    if (auto trouble = make_folder(above)) return trouble;
  }
  if (claim_folder(path, error) || error.reason.empty()) return std::nullopt;
  return error;
}

bool DiskFiles::claim_folder(const std::string& path, FileError& error) {
  error = {path, ""};
  if (uninterrupted([&] { return calls_.mkdir(path.c_str(), 0777); }) == 0) return true;
  if (errno != EEXIST) error.reason = reason_of(errno);
  return false;
}

std::optional<FileError> DiskFiles::move_folder(const std::string& from, const std::string& to) {
  sync_folder(from, calls_);
  if (uninterrupted([&] { return calls_.rename(from.c_str(), to.c_str()); }) != 0) {
    return FileError{to, reason_of(errno)};
  }
  sync_folder(folder_of_file(to), calls_);
  return std::nullopt;
}

std::optional<FileError> DiskFiles::remove_folder(const std::string& path) {
  FileError error;
  const auto names = names_in(path, error);
  if (!names) return error;
  for (const std::string& name : *names) {
    if (auto trouble = remove(inside(path, name))) return trouble;
  }
  if (uninterrupted([&] { return calls_.rmdir(path.c_str()); }) == 0) return std::nullopt;
  return FileError{path, reason_of(errno)};
}

}  // namespace vanban
