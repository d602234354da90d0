#include "batch/join/new_folder.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "app/files.h"
#include "batch/state/state.h"

namespace vanban::batch {

namespace {

void report_failure(const std::filesystem::path& path, const std::error_code& error,
                    Diagnostics& diagnostics) {
  diagnostics.report(Message::cannot_write, {}, {path.string(), reason_of(error.value())});
}

// A file, too, is something that must not be lost.
bool is_free(const std::filesystem::path& target) {
  std::error_code error;
  if (!std::filesystem::exists(std::filesystem::symlink_status(target, error))) return true;
  return std::filesystem::is_directory(target, error) && std::filesystem::is_empty(target, error) &&
         !error;
}

// Who works in such a folder holds the lock of its record; where it can be taken, nobody does.
void remove_if_left_behind(const std::filesystem::path& folder) {
  Diagnostics ignored;
  const auto state = State::open(folder.string(), State::Access::write, ignored);
  std::error_code error;
  if (state) std::filesystem::remove_all(folder, error);
}

std::filesystem::path make_temporary(const std::filesystem::path& parent, std::error_code& error) {
  for (int number = 0;; ++number) {
    const auto folder = parent / fmt::format(".vanban-merge-{}.tmp", number);
    if (std::filesystem::exists(folder, error)) remove_if_left_behind(folder);
    const bool is_made = std::filesystem::create_directory(folder, error);
    if (is_made || error) return folder;
  }
}

// Not every file system can sync a folder; what is in it is safe by now.
void sync_folder(const std::filesystem::path& path) {
  const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  (void)::fsync(folder);
  ::close(folder);
}

}  // namespace

std::optional<NewFolder> NewFolder::begin(const std::string& target, Diagnostics& diagnostics) {
  std::error_code error;
  // Without "." and "..", links and a stroke at the end: the name that is to be.
  std::filesystem::path place = std::filesystem::absolute(target, error);
  if (!error) place = std::filesystem::weakly_canonical(place, error);
  if (!error && !place.has_filename()) place = place.parent_path();
  if (error) {
    report_failure(target, error, diagnostics);
    return std::nullopt;
  }
  if (!is_free(place)) {
    diagnostics.report(Message::folder_not_empty, {}, {target});
    return std::nullopt;
  }
  std::filesystem::create_directories(place.parent_path(), error);
  const auto path = error ? place.parent_path() : make_temporary(place.parent_path(), error);
  if (!error) return NewFolder(path.string(), place.string());
  report_failure(path, error, diagnostics);
  return std::nullopt;
}

NewFolder::NewFolder(std::string path, std::string target)
    : path_(std::move(path)), target_(std::move(target)) {}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : path_(std::exchange(other.path_, "")), target_(std::move(other.target_)) {}

NewFolder::~NewFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

bool NewFolder::publish(Diagnostics& diagnostics) {
  sync_folder(path_);
  if (std::rename(path_.c_str(), target_.c_str()) != 0) {
    const std::error_code error(errno, std::generic_category());
    if (error == std::errc::directory_not_empty || error == std::errc::file_exists) {
      diagnostics.report(Message::folder_not_empty, {}, {target_});
    } else {
      report_failure(target_, error, diagnostics);
    }
    return false;
  }
  path_.clear();
  sync_folder(std::filesystem::path(target_).parent_path());
  return true;
}

}  // namespace vanban::batch
