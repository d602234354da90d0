// The file system behind a small interface, so that tests can make it fail at any call.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vanban {

struct FileToWrite {
  std::string path;
  std::string bytes;
};

struct FileError {
  std::string path;
  std::string reason;  // in the system's words
};

class Files {
 public:
  virtual ~Files() = default;

  // The whole file; nothing, and the error, if it cannot be read.
  virtual std::optional<std::string> read(const std::string& path, FileError& error) = 0;

  // Writes all of the files or none: each to a temporary name in its folder, synced, and only when
  // all are whole are they renamed over what stood there. Folders are made as needed.
  virtual std::optional<FileError> replace(const std::vector<FileToWrite>& files) = 0;
};

class DiskFiles : public Files {
 public:
  std::optional<std::string> read(const std::string& path, FileError& error) override;
  std::optional<FileError> replace(const std::vector<FileToWrite>& files) override;
};

}  // namespace vanban
