#include "batch/state/state.h"

#include <filesystem>
#include <utility>

#include "batch/state/schema.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

void report(const DatabaseError& error, const std::string& folder, State::Access access,
            Diagnostics& diagnostics) {
  const std::string path = state_path(folder);
  switch (error.kind) {
    case DatabaseError::Kind::busy:
      diagnostics.report(Message::folder_in_use, {}, {folder});
      return;
    case DatabaseError::Kind::damaged:
      diagnostics.report(Message::state_damaged, {}, {path, error.reason});
      return;
    case DatabaseError::Kind::disk:
      const Message message =
          access == State::Access::write ? Message::cannot_write : Message::state_damaged;
      diagnostics.report(message, {}, {path, error.reason});
      return;
  }
}

// The folder, or that there is something in it to read.
bool find_place(const std::string& folder, State::Access access, Files& files,
                Diagnostics& diagnostics) {
  if (access == State::Access::read) {
    if (has_state(folder, files)) return true;
    diagnostics.report(Message::no_state, {}, {folder});
    return false;
  }
  const auto error = files.make_folder(folder);
  if (!error) return true;
  diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
  return false;
}

constexpr std::int64_t smallest_page = 512;

std::int64_t size_of_record(const std::string& folder, Files& files) {
  FileError error;
  return files.look(state_path(folder), error).size;
}

// SQLite takes a single byte for nothing.
bool is_no_database(const std::string& folder, Files& files) {
  const std::int64_t size = size_of_record(folder, files);
  return size > 0 && size < smallest_page;
}

// A database is whole pages when nobody writes into it. SQLite takes a part of one for a page.
bool is_cut_off(const std::string& folder, Files& files) {
  return size_of_record(folder, files) % smallest_page != 0;
}

}  // namespace

std::string state_path(const std::string& folder) {
  return (std::filesystem::path(folder) / "vanban.sqlite").string();
}

bool has_state(const std::string& folder, Files& files) {
  FileError error;
  return files.look(state_path(folder), error).kind != FileFacts::Kind::nothing;
}

State::State(std::unique_ptr<Database> database) : database_(std::move(database)) {}
State::State(State&&) noexcept = default;
State& State::operator=(State&&) noexcept = default;
State::~State() = default;

std::optional<State> State::open(const std::string& folder, Access access, Files& files,
                                 Diagnostics& diagnostics) {
  const auto stop = [&](const DatabaseError& error) {
    report(error, folder, access, diagnostics);
    return std::nullopt;
  };
  const auto damaged = [&](const std::string& reason) {
    return stop({DatabaseError::Kind::damaged, reason});
  };
  if (!find_place(folder, access, files, diagnostics)) return std::nullopt;
  if (is_no_database(folder, files)) return damaged("not-a-database");
  const bool writes = access == Access::write;
  auto database = std::make_unique<Database>(
      state_path(folder), writes ? Database::Access::write : Database::Access::read);
  std::int64_t version = 0;
  const Form form = form_of(*database, version);
  if (database->error()) return stop(*database->error());
  if (is_cut_off(folder, files)) return damaged("damaged");
  if (form == Form::foreign) return damaged("not-a-record");
  if (form == Form::other_version) {
    diagnostics.report(Message::state_of_other_version, {},
                       {state_path(folder), std::to_string(version)});
    return std::nullopt;
  }
  if (form == Form::empty && !writes) {
    diagnostics.report(Message::no_state, {}, {folder});
    return std::nullopt;
  }
  const auto error = form == Form::empty ? create_tables(*database) : check_tables(*database);
  if (error) return stop(*error);
  return State(std::move(database));
}

}  // namespace vanban::batch
