// A file system that remembers the digest of every file read through it: the inputs of a run.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "app/files.h"

namespace vanban::batch {

class RecordingFiles : public Files {
 public:
  // `files` must outlive it.
  explicit RecordingFiles(Files& files) : files_(files) {}

  std::optional<std::string> read(const std::string& path, FileError& error) override;
  std::optional<FileError> replace(const std::vector<FileToWrite>& files) override {
    return files_.replace(files);
  }

  // What was read since the last call, by path: its SHA-256; empty for what could not be read.
  std::map<std::string, std::string> take_reads();

 private:
  Files& files_;
  std::mutex mutex_;
  std::map<std::string, std::string> reads_;
};

}  // namespace vanban::batch
