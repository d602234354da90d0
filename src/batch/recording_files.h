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
  FileFacts look(const std::string& path, FileError& error) override {
    return files_.look(path, error);
  }
  std::optional<std::vector<std::string>> names_in(const std::string& folder,
                                                   FileError& error) override {
    return files_.names_in(folder, error);
  }
  std::optional<FileError> remove(const std::string& path) override { return files_.remove(path); }
  std::optional<FileError> make_folder(const std::string& path) override {
    return files_.make_folder(path);
  }
  bool claim_folder(const std::string& path, FileError& error) override {
    return files_.claim_folder(path, error);
  }
  std::optional<FileError> move_folder(const std::string& from, const std::string& to) override {
    return files_.move_folder(from, to);
  }
  std::optional<FileError> remove_folder(const std::string& path) override {
    return files_.remove_folder(path);
  }

  // What was read since the last call, by path: its SHA-256; empty for what could not be read.
  std::map<std::string, std::string> take_reads();

 private:
  Files& files_;
  std::mutex mutex_;
  std::map<std::string, std::string> reads_;
};

}  // namespace vanban::batch
