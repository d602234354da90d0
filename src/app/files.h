// The file system behind a small interface. What stands under a name is asked and changed through
// it alone; where a name leads (absolute paths, "..") is asked of the system directly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/disk_calls.h"
#include "diag/diagnostic.h"

namespace vanban {

struct FileToWrite {
  std::string path;
  std::string bytes;
};

struct FileError {
  std::string path;
  std::string reason;  // a term of diag/terms.h, or the system's words
};

// What stands under a name; a link is what it leads to.
struct FileFacts {
  enum class Kind {
    nothing,
    file,  // or anything else that is no folder
    folder,
    unknown,  // the system does not tell: there may be something
  };
  Kind kind = Kind::nothing;
  std::int64_t size = 0;
  std::int64_t modified = 0;  // nanoseconds
  std::uint64_t inode = 0;
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
  // all are whole are they renamed over what stood there, whose permissions they keep. Folders are
  // made as needed. One call with many files is much cheaper than many calls. Where it is renaming
  // that fails, files that stood there are either as they were or new.
  virtual std::optional<FileError> replace(const std::vector<FileToWrite>& files) = 0;

  virtual FileFacts look(const std::string& path, FileError& error) = 0;
  // Sorted, hidden ones too. Nothing, and the error, if not all of them can be told.
  virtual std::optional<std::vector<std::string>> names_in(const std::string& folder,
                                                           FileError& error) = 0;
  // A file. What is not there is removed already.
  virtual std::optional<FileError> remove(const std::string& path) = 0;

  // With the folders on the way; one that is there already will do.
  virtual std::optional<FileError> make_folder(const std::string& path) = 0;
  // True if it was made; without an error, something has that name already.
  virtual bool claim_folder(const std::string& path, FileError& error) = 0;
  // To a name that nothing or an empty folder has.
  virtual std::optional<FileError> move_folder(const std::string& from, const std::string& to) = 0;
  // With the files in it.
  virtual std::optional<FileError> remove_folder(const std::string& path) = 0;
};

// Of a file that a run left behind that was killed while it wrote.
bool is_temporary_name(std::string_view name);

// The file, or nothing after reporting that it cannot be read.
std::optional<std::string> read_or_report(const std::string& path, Files& files, Sources& sources,
                                          Diagnostics& diagnostics);

class DiskFiles : public Files {
 public:
  explicit DiskFiles(DiskCalls calls = DiskCalls::real()) : calls_(calls) {}

  std::optional<std::string> read(const std::string& path, FileError& error) override;
  std::optional<FileError> replace(const std::vector<FileToWrite>& files) override;
  FileFacts look(const std::string& path, FileError& error) override;
  std::optional<std::vector<std::string>> names_in(const std::string& folder,
                                                   FileError& error) override;
  std::optional<FileError> remove(const std::string& path) override;
  std::optional<FileError> make_folder(const std::string& path) override;
  bool claim_folder(const std::string& path, FileError& error) override;
  std::optional<FileError> move_folder(const std::string& from, const std::string& to) override;
  std::optional<FileError> remove_folder(const std::string& path) override;

 private:
  DiskCalls calls_;
};

}  // namespace vanban
