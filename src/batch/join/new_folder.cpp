#include "batch/join/new_folder.h"

#include <filesystem>
#include <fmt/format.h>
#include <system_error>
#include <utility>

#include "batch/state/state.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

void report_failure(const FileError& error, Diagnostics& diagnostics) {
  diagnostics.report(Message::cannot_write, {}, {error.path, error.reason});
}

// A file, too, is something that must not be lost. With an error nobody can tell.
bool is_free(const std::string& target, Files& files, std::optional<FileError>& error) {
  FileError trouble;
  const FileFacts there = files.look(target, trouble);
  std::error_code unknown;
  // A link that leads nowhere is something, too.
  if (there.kind == FileFacts::Kind::nothing) return !std::filesystem::is_symlink(target, unknown);
  const bool is_folder = there.kind == FileFacts::Kind::folder;
  const auto names = is_folder ? files.names_in(target, trouble) : std::nullopt;
  if (there.kind == FileFacts::Kind::unknown || (is_folder && !names)) error = trouble;
  return names && names->empty();
}

// Who works in such a folder holds the lock of its record; where it can be taken, nobody does.
void remove_if_left_behind(const std::string& folder, Files& files) {
  Diagnostics ignored;
  const auto state = State::open(folder, State::Access::write, files, ignored);
  if (state) (void)files.remove_folder(folder);
}

// Empty after an error.
std::string make_temporary(const std::string& parent, Files& files, FileError& error) {
  for (int number = 0;; ++number) {
    std::string folder =
        (std::filesystem::path(parent) / fmt::format(".vanban-merge-{}.tmp", number)).string();
    const FileFacts there = files.look(folder, error);
    if (there.kind == FileFacts::Kind::folder) remove_if_left_behind(folder, files);
    if (files.claim_folder(folder, error)) return folder;
    if (!error.reason.empty()) return "";
  }
}

// Without "." and "..", links and a stroke at the end: the name that is to be.
std::string name_to_be(const std::string& target, std::error_code& error) {
  std::filesystem::path place = std::filesystem::absolute(target, error);
  if (!error) place = std::filesystem::weakly_canonical(place, error);
  if (!error && !place.has_filename()) place = place.parent_path();
  return place.string();
}

}  // namespace

std::optional<NewFolder> NewFolder::begin(const std::string& target, Files& files,
                                          Diagnostics& diagnostics) {
  std::error_code unknown;
  const std::string place = name_to_be(target, unknown);
  if (unknown) {
    report_failure({target, reason_of(unknown.value())}, diagnostics);
    return std::nullopt;
  }
  std::optional<FileError> error;
  if (!is_free(place, files, error)) {
    if (error) report_failure(*error, diagnostics);
    if (!error) diagnostics.report(Message::folder_not_empty, {}, {target});
    return std::nullopt;
  }
  const std::string parent = std::filesystem::path(place).parent_path().string();
  error = files.make_folder(parent);
  if (!error) {
    std::string path = make_temporary(parent, files, error.emplace());
    if (!path.empty()) return NewFolder(std::move(path), place, files);
  }
  report_failure(*error, diagnostics);
  return std::nullopt;
}

NewFolder::NewFolder(std::string path, std::string target, Files& files)
    : path_(std::move(path)), target_(std::move(target)), files_(files) {}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : path_(std::exchange(other.path_, "")),
      target_(std::move(other.target_)),
      files_(other.files_) {}

NewFolder::~NewFolder() {
  if (!path_.empty()) (void)files_.remove_folder(path_);
}

bool NewFolder::publish(Diagnostics& diagnostics) {
  if (const auto error = files_.move_folder(path_, target_)) {
    std::optional<FileError> trouble;
    if (is_free(target_, files_, trouble) || trouble) {
      report_failure(*error, diagnostics);
    } else {
      diagnostics.report(Message::folder_not_empty, {}, {target_});
    }
    return false;
  }
  path_.clear();
  return true;
}

}  // namespace vanban::batch
