// Files under temporary names, until all of them are whole and can take the names they are for.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/descriptor.h"
#include "app/files.h"

namespace vanban {

class FileReplacement {
 public:
  // `calls` must outlive it. Files that are not synced each must be synced all.
  FileReplacement(const DiskCalls& calls, bool syncs_each)
      : calls_(calls), syncs_each_(syncs_each) {}
  FileReplacement(const FileReplacement&) = delete;
  FileReplacement& operator=(const FileReplacement&) = delete;
  ~FileReplacement();  // removes those that were not renamed

  // Into the folder of the file, which must be there.
  std::optional<FileError> write(const FileToWrite& file);
  std::optional<FileError> sync_all() const;
  std::optional<FileError> rename_all();

 private:
  struct File {
    std::string temporary;  // empty once renamed
    std::string target;     // where links lead to
    std::string name;       // as it was asked for
    bool is_new = false;    // nothing stood there
  };

  void take_back();
  std::set<std::string> folders() const;
  int create_temporary(const File& file);
  bool keep_permissions(int descriptor, const struct stat& before) const;
  bool write_all(int descriptor, const std::string& bytes) const;

  const DiskCalls& calls_;
  bool syncs_each_;
  int next_ = 0;
  std::vector<File> files_;
};

// Not every file system can sync a folder; the files in it are safe without.
void sync_folder(const std::string& path, const DiskCalls& calls);

// "." for a name without one.
std::string folder_of_file(const std::string& path);

}  // namespace vanban
