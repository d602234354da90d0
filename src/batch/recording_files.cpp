#include "batch/recording_files.h"

#include <utility>

#include "base/sha256.h"

namespace vanban::batch {

std::optional<std::string> RecordingFiles::read(const std::string& path, FileError& error) {
  auto bytes = files_.read(path, error);
  std::string digest = bytes ? sha256(*bytes) : "";
  const std::scoped_lock lock(mutex_);
  reads_.insert_or_assign(path, std::move(digest));
  return bytes;
}

std::map<std::string, std::string> RecordingFiles::take_reads() {
  const std::scoped_lock lock(mutex_);
  return std::exchange(reads_, {});
}

}  // namespace vanban::batch
