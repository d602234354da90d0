// A folder that appears whole or not at all: filled beside its place under a temporary name, then
// renamed. Reports folder_not_empty and cannot_write.
#pragma once

#include <optional>
#include <string>

#include "app/files.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

class NewFolder {
 public:
  // At `target` there must be nothing, or an empty folder. What a run left behind that was killed
  // is removed. `files` must outlive it.
  static std::optional<NewFolder> begin(const std::string& target, Files& files,
                                        Diagnostics& diagnostics);
  NewFolder(NewFolder&& other) noexcept;
  NewFolder& operator=(NewFolder&&) = delete;
  ~NewFolder();  // gone with all that is in it, unless it was published

  const std::string& path() const { return path_; }
  // To be called when all files in it are on the disk.
  bool publish(Diagnostics& diagnostics);

 private:
  NewFolder(std::string path, std::string target, Files& files);

  std::string path_;  // empty: published, or moved from
  std::string target_;
  Files& files_;
};

}  // namespace vanban::batch
