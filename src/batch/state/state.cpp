#include "batch/state/state.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "batch/state/schema.h"

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
bool find_place(const std::string& folder, State::Access access, Diagnostics& diagnostics) {
  std::error_code error;
  if (access == State::Access::read) {
    if (std::filesystem::exists(state_path(folder), error)) return true;
    diagnostics.report(Message::no_state, {}, {folder});
    return false;
  }
  std::filesystem::create_directories(folder, error);
  if (!error && !std::filesystem::is_directory(folder, error)) {
    error = std::make_error_code(std::errc::not_a_directory);
  }
  if (!error) return true;
  diagnostics.report(Message::cannot_write, {}, {folder, reason_of(error.value())});
  return false;
}

constexpr std::uintmax_t smallest_page = 512;

std::uintmax_t size_of_record(const std::string& folder) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(state_path(folder), error);
  return error ? 0 : size;
}

// SQLite takes a single byte for nothing.
bool is_no_database(const std::string& folder) {
  const std::uintmax_t size = size_of_record(folder);
  return size > 0 && size < smallest_page;
}

// A database is whole pages when nobody writes into it. SQLite takes a part of one for a page.
bool is_cut_off(const std::string& folder) {
  return size_of_record(folder) % smallest_page != 0;
}

}  // namespace

std::string state_path(const std::string& folder) {
  return (std::filesystem::path(folder) / "vanban.sqlite").string();
}

State::State(std::unique_ptr<Database> database) : database_(std::move(database)) {}
State::State(State&&) noexcept = default;
State& State::operator=(State&&) noexcept = default;
State::~State() = default;

std::optional<State> State::open(const std::string& folder, Access access,
                                 Diagnostics& diagnostics) {
  const auto stop = [&](const DatabaseError& error) {
    report(error, folder, access, diagnostics);
    return std::nullopt;
  };
  const auto damaged = [&](const std::string& reason) {
    return stop({DatabaseError::Kind::damaged, reason});
  };
  if (!find_place(folder, access, diagnostics)) return std::nullopt;
  if (is_no_database(folder)) return damaged("not-a-database");
  const bool writes = access == Access::write;
  auto database = std::make_unique<Database>(
      state_path(folder), writes ? Database::Access::write : Database::Access::read);
  std::int64_t version = 0;
  const Form form = form_of(*database, version);
  if (database->error()) return stop(*database->error());
  if (is_cut_off(folder)) return damaged("damaged");
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
