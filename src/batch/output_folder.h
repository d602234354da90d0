// The folder that documents are written to, as it is now.
#pragma once

#include <string>
#include <vector>

#include "app/files.h"
#include "batch/state/stored.h"

namespace vanban::batch {

enum class Condition {
  missing,
  ours,     // as recorded
  former,   // as it was before a run that was stopped
  touched,  // edited, replaced, or not to be read
  unknown,  // the system does not tell whether it is there
};

// What may be somebody's work, and so is left alone.
inline bool may_be_touched(Condition condition) {
  return condition == Condition::touched || condition == Condition::unknown;
}

class OutputFolder {
 public:
  // `files` must outlive it.
  OutputFolder(std::string path, Files& files) : path_(std::move(path)), files_(files) {}

  const std::string& path() const { return path_; }
  std::string path_of(const std::string& name) const;

  // False only if it is sure that nothing has this name. Where the system does not tell, the error
  // has a reason.
  bool has(const std::string& name, FileError& error) const;
  // No size: not there, or not to be told.
  FileStamp stamp(const std::string& name) const;
  // SHA-256; empty if it is not there or cannot be read.
  std::string digest(const std::string& name) const;
  std::string digest(const std::string& name, FileError& error) const;
  // Reads the file only if its stamp is another than recorded.
  Condition look_at(const StoredFile& file) const;
  // The same with the reason why it is unknown.
  Condition look_at(const StoredFile& file, FileError& error) const;

  // What stands there already with these bytes is not written again.
  std::optional<FileError> replace_if_changed(const std::vector<FileToWrite>& files) const;
  std::optional<FileError> remove(const std::string& name) const;
  // Temporary files of runs that were stopped. Only for who holds the lock of the folder.
  void remove_leftovers() const;

 private:
  std::string path_;
  Files& files_;
};

}  // namespace vanban::batch
