#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "app/files.h"

namespace vanban {

namespace {

constexpr std::size_t read_step = 1 << 16;
constexpr std::size_t largest_file = 64 << 20;
// From so many files on, syncing the file system once is cheaper than each file by itself.
constexpr std::size_t many_files = 8;
constexpr std::string_view temporary_start = ".vanban-", temporary_end = ".tmp";

FileError failure(const std::string& path) {
  return {path, reason_of(errno)};
}

// A file descriptor that is closed come what may.
class Descriptor {
 public:
  Descriptor(int number, const DiskCalls& calls) : number_(number), calls_(calls) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    const int error = errno;
    if (is_open()) calls_.close(number_);
    errno = error;
  }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  // Closing can be what reports a full disk.
  bool close() { return calls_.close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
  const DiskCalls& calls_;
};

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// Files under temporary names, removed again unless they were all renamed.
class Replacement {
 public:
  Replacement(const DiskCalls& calls, bool syncs_each) : calls_(calls), syncs_each_(syncs_each) {}
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement() {
    for (const File& file : files_) {
      if (!file.temporary.empty()) ::unlink(file.temporary.c_str());
    }
  }

  std::optional<FileError> write(const FileToWrite& file) {
    const std::string folder = folder_of(file.path);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return FileError{folder, reason_of(error.value())};
    // Found out before anything is renamed.
    if (std::filesystem::is_directory(file.path, error)) {
      return FileError{file.path, reason_of(EISDIR)};
    }
    Descriptor open = create_temporary(folder, file.path);
    const bool whole = open.is_open() && write_all(open.number(), file.bytes) &&
                       (!syncs_each_ || calls_.fsync(open.number()) == 0) && open.close();
    if (whole) return std::nullopt;
    return failure(file.path);
  }

  std::optional<FileError> sync_all() const {
    for (const std::string& path : folders()) {
      const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), calls_);
      if (!folder.is_open() || calls_.syncfs(folder.number()) != 0) return failure(path);
    }
    return std::nullopt;
  }

  std::optional<FileError> rename_all() {
    for (File& file : files_) {
      if (calls_.rename(file.temporary.c_str(), file.target.c_str()) != 0) {
        return failure(file.target);
      }
      file.temporary.clear();
    }
    for (const std::string& folder : folders()) sync_folder(folder);
    return std::nullopt;
  }

 private:
  struct File {
    std::string temporary;  // empty once renamed
    std::string target;
  };

  std::set<std::string> folders() const {
    std::set<std::string> names;
    for (const File& file : files_) names.insert(folder_of(file.target));
    return names;
  }

  // A short name, for that of the target may be as long as names can be; one that no other run has.
  Descriptor create_temporary(const std::string& folder, const std::string& target) {
    while (true) {
      const std::string path =
          fmt::format("{}/{}{}-{}{}", folder, temporary_start, ::getpid(), next_++, temporary_end);
      const int number = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (number < 0 && errno == EEXIST) continue;
      if (number >= 0) files_.push_back({path, target});
      return Descriptor(number, calls_);
    }
  }

  bool write_all(int descriptor, const std::string& bytes) const {
    std::size_t written = 0;
    while (written < bytes.size()) {
      const ssize_t count =
          calls_.write(descriptor, bytes.data() + written, bytes.size() - written);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return false;
      written += static_cast<std::size_t>(count);
    }
    return true;
  }

  void sync_folder(const std::string& path) const {
    const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), calls_);
    // Not every file system can sync a folder; the files themselves are safe by now.
    if (folder.is_open()) (void)calls_.fsync(folder.number());
  }

  const DiskCalls& calls_;
  bool syncs_each_;
  int next_ = 0;
  std::vector<File> files_;
};

}  // namespace

bool is_temporary_name(std::string_view name) {
  return name.starts_with(temporary_start) && name.ends_with(temporary_end);
}

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

DiskCalls DiskCalls::real() {
  return {::write, ::fsync, ::syncfs, ::close, std::rename};
}

std::optional<std::string> DiskFiles::read(const std::string& path, FileError& error) {
  const auto fail = [&](int number) {
    error = {path, reason_of(number)};
    return std::nullopt;
  };
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC), calls_);
  if (!file.is_open()) return fail(errno);
  std::string bytes;
  while (true) {
    const std::size_t size = bytes.size();
    if (size > largest_file) return fail(EFBIG);
    bytes.resize(size + read_step);
    const ssize_t count = ::read(file.number(), bytes.data() + size, read_step);
    if (count < 0 && errno != EINTR) return fail(errno);
    bytes.resize(size + static_cast<std::size_t>(count < 0 ? 0 : count));
    if (count == 0) return bytes;
  }
}

std::optional<FileError> DiskFiles::replace(const std::vector<FileToWrite>& files) {
  const bool syncs_each = files.size() < many_files;
  Replacement replacement(calls_, syncs_each);
  for (const FileToWrite& file : files) {
    if (auto error = replacement.write(file)) return error;
  }
  if (!syncs_each) {
    if (auto error = replacement.sync_all()) return error;
  }
  return replacement.rename_all();
}

}  // namespace vanban
