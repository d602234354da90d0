#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/files.h"

namespace vanban {

namespace {

constexpr std::size_t read_step = 1 << 16;

// A file descriptor that is closed come what may.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  int number() const { return number_; }
  // Closing can be what reports a full disk.
  bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

bool write_all(int descriptor, const std::string& bytes) {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const ssize_t count = ::write(descriptor, bytes.data() + written, bytes.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    written += static_cast<std::size_t>(count);
  }
  return true;
}

bool write_whole(const std::string& path, const std::string& bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
  if (file.number() < 0) return false;
  return write_all(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
}

void sync_folder(const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Not every file system can sync a folder; the files themselves are safe by now.
  if (folder.number() >= 0) (void)::fsync(folder.number());
}

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

std::string temporary_name(const std::string& path) {
  const std::filesystem::path file(path);
  return (file.parent_path() / fmt::format(".{}.{}.tmp", file.filename().string(), ::getpid()))
      .string();
}

// Temporary files, removed again unless they were all renamed.
class Temporaries {
 public:
  Temporaries() = default;
  Temporaries(const Temporaries&) = delete;
  Temporaries& operator=(const Temporaries&) = delete;
  ~Temporaries() {
    for (const auto& [temporary, target] : files_) ::unlink(temporary.c_str());
  }

  std::optional<FileError> write(const FileToWrite& file) {
    std::error_code error;
    std::filesystem::create_directories(folder_of(file.path), error);
    if (error) return FileError{folder_of(file.path), error.message()};
    files_.emplace_back(temporary_name(file.path), file.path);
    if (write_whole(files_.back().first, file.bytes)) return std::nullopt;
    return FileError{file.path, std::strerror(errno)};
  }

  std::optional<FileError> rename_all() {
    while (!files_.empty()) {
      const auto& [temporary, target] = files_.back();
      if (::rename(temporary.c_str(), target.c_str()) != 0) {
        return FileError{target, std::strerror(errno)};
      }
      sync_folder(folder_of(target));
      files_.pop_back();
    }
    return std::nullopt;
  }

 private:
  std::vector<std::pair<std::string, std::string>> files_;  // temporary name, target
};

}  // namespace

std::optional<std::string> DiskFiles::read(const std::string& path, FileError& error) {
  const auto fail = [&] {
    error = {path, std::strerror(errno)};
    return std::nullopt;
  };
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return fail();
  std::string bytes;
  while (true) {
    const std::size_t size = bytes.size();
    bytes.resize(size + read_step);
    const ssize_t count = ::read(file.number(), bytes.data() + size, read_step);
    if (count < 0 && errno != EINTR) return fail();
    bytes.resize(size + static_cast<std::size_t>(count < 0 ? 0 : count));
    if (count == 0) return bytes;
  }
}

std::optional<FileError> DiskFiles::replace(const std::vector<FileToWrite>& files) {
  Temporaries temporaries;
  for (const FileToWrite& file : files) {
    if (auto error = temporaries.write(file)) return error;
  }
  return temporaries.rename_all();
}

}  // namespace vanban
