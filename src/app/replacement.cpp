#include "app/replacement.h"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace vanban {

namespace {

constexpr std::string_view temporary_start = ".vanban-", temporary_end = ".tmp";
constexpr mode_t permissions = 07777;

FileError failure(const std::string& path) {
  return {path, reason_of(errno)};
}

// Where a link leads; the path itself for anything else. Nothing, and errno, if that cannot be
// told.
std::optional<std::string> behind_links(const std::string& path, const struct stat& facts,
                                        const DiskCalls& calls) {
  if (!S_ISLNK(facts.st_mode)) return path;
  const std::unique_ptr<char, decltype(&std::free)> known(calls.realpath(path.c_str(), nullptr),
                                                          &std::free);
  if (known) return std::string(known.get());
  // A link that leads nowhere is given up for the file.
  if (errno == ENOENT) return path;
  return std::nullopt;
}

}  // namespace

bool is_temporary_name(std::string_view name) {
  return name.starts_with(temporary_start) && name.ends_with(temporary_end);
}

std::string folder_of_file(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

void sync_folder(const std::string& path, const DiskCalls& calls) {
  const Descriptor folder(uninterrupted([&] {
                            return calls.open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
                          }),
                          calls);
  if (folder.is_open()) (void)uninterrupted([&] { return calls.fsync(folder.number()); });
}

FileReplacement::~FileReplacement() {
  for (const File& file : files_) {
    if (file.temporary.empty()) continue;
    (void)uninterrupted([&] { return calls_.unlink(file.temporary.c_str()); });
  }
}

std::optional<FileError> FileReplacement::write(const FileToWrite& file) {
  struct stat before {};
  const bool is_there =
      uninterrupted([&] { return calls_.lstat(file.path.c_str(), &before); }) == 0;
  if (!is_there && errno != ENOENT) return failure(file.path);
  auto target = is_there ? behind_links(file.path, before, calls_) : file.path;
  if (!target) return failure(file.path);
  const bool is_link = is_there && S_ISLNK(before.st_mode) && *target != file.path;
  if (is_link && uninterrupted([&] { return calls_.stat(target->c_str(), &before); }) != 0) {
    return failure(file.path);
  }
  // Found out before anything is renamed.
  if (is_there && S_ISDIR(before.st_mode)) return FileError{file.path, reason_of(EISDIR)};
  Descriptor open(create_temporary({"", std::move(*target), file.path, !is_there}), calls_);
  const bool whole =
      open.is_open() && (!is_there || keep_permissions(open.number(), before)) &&
      write_all(open.number(), file.bytes) &&
      (!syncs_each_ || uninterrupted([&] { return calls_.fsync(open.number()); }) == 0) &&
      open.close();
  if (whole) return std::nullopt;
  return failure(file.path);
}

std::optional<FileError> FileReplacement::sync_all() const {
  for (const std::string& path : folders()) {
    const Descriptor folder(
        uninterrupted(
            [&] { return calls_.open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0); }),
        calls_);
    const bool is_safe =
        folder.is_open() && uninterrupted([&] { return calls_.syncfs(folder.number()); }) == 0;
    if (!is_safe) return failure(path);
  }
  return std::nullopt;
}

std::optional<FileError> FileReplacement::rename_all() {
  for (File& file : files_) {
    const auto rename = [&] { return calls_.rename(file.temporary.c_str(), file.target.c_str()); };
    if (uninterrupted(rename) != 0) {
      const FileError trouble = failure(file.name);
      take_back();
      return trouble;
    }
    file.temporary.clear();
  }
  for (const std::string& folder : folders()) sync_folder(folder, calls_);
  return std::nullopt;
}

// New files that have their names already, so that the same can be asked for again. Of files that
// stood there before, the former bytes are gone.
void FileReplacement::take_back() {
  for (const File& file : files_) {
    if (!file.temporary.empty() || !file.is_new) continue;
    (void)uninterrupted([&] { return calls_.unlink(file.target.c_str()); });
  }
}

std::set<std::string> FileReplacement::folders() const {
  std::set<std::string> names;
  for (const File& file : files_) names.insert(folder_of_file(file.target));
  return names;
}

// A short name, for that of the target may be as long as names can be; one that no other run has.
int FileReplacement::create_temporary(const File& file) {
  const std::string folder = folder_of_file(file.target);
  while (true) {
    const std::string path =
        fmt::format("{}/{}{}-{}{}", folder, temporary_start, ::getpid(), next_++, temporary_end);
    const int number = uninterrupted(
        [&] { return calls_.open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); });
    if (number < 0 && errno == EEXIST) continue;
    if (number >= 0) files_.push_back({path, file.target, file.name, file.is_new});
    return number;
  }
}

// Some file systems know no permissions.
bool FileReplacement::keep_permissions(int descriptor, const struct stat& before) const {
  if (!S_ISREG(before.st_mode)) return true;
  const mode_t mode = before.st_mode & permissions;
  return uninterrupted([&] { return calls_.fchmod(descriptor, mode); }) == 0 || errno == EPERM ||
         errno == ENOTSUP || errno == ENOSYS;
}

bool FileReplacement::write_all(int descriptor, const std::string& bytes) const {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const ssize_t count = uninterrupted(
        [&] { return calls_.write(descriptor, bytes.data() + written, bytes.size() - written); });
    if (count == 0) errno = EIO;
    if (count <= 0) return false;
    written += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace vanban
