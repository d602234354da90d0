// The file system behind a small interface.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

struct FileToWrite {
  std::string path;
  std::string bytes;
};

struct FileError {
  std::string path;
  std::string reason;  // a term of diag/messages.h, or the system's words
};

// Of an error number of the system, ENOSPC for one.
std::string reason_of(int error);

class Files {
 public:
  virtual ~Files() = default;

  // The whole file; nothing, and the error, if it cannot be read or is larger than any file of
  // ours.
  virtual std::optional<std::string> read(const std::string& path, FileError& error) = 0;

  // Writes all of the files or none: each to a temporary name in its folder, synced, and only when
  // all are whole are they renamed over what stood there. Folders are made as needed. One call with
  // many files is much cheaper than many calls.
  virtual std::optional<FileError> replace(const std::vector<FileToWrite>& files) = 0;
};

// Of a file that a run left behind that was killed while it wrote.
bool is_temporary_name(std::string_view name);

// The file, or nothing after reporting that it cannot be read.
std::optional<std::string> read_or_report(const std::string& path, Files& files, Sources& sources,
                                          Diagnostics& diagnostics);

// The calls that writing stands on, so that tests can let each of them fail.
struct DiskCalls {
  ssize_t (*write)(int descriptor, const void* bytes, std::size_t size);
  int (*fsync)(int descriptor);
  int (*syncfs)(int descriptor);  // everything in the file system of the descriptor
  int (*close)(int descriptor);
  int (*rename)(const char* from, const char* to);

  static DiskCalls real();
};

class DiskFiles : public Files {
 public:
  explicit DiskFiles(DiskCalls calls = DiskCalls::real()) : calls_(calls) {}

  std::optional<std::string> read(const std::string& path, FileError& error) override;
  std::optional<FileError> replace(const std::vector<FileToWrite>& files) override;

 private:
  DiskCalls calls_;
};

}  // namespace vanban
