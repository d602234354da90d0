#include "batch/state/database.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

#include "app/files.h"

namespace vanban::batch {

namespace {

// Long enough for two runs that start together to find out which is the first, and for a reader to
// finish; short enough for the second run to say so at once.
constexpr int patience = 300;  // milliseconds

std::string disk_reason(sqlite3* handle, int code) {
  if (code == SQLITE_FULL) return reason_of(ENOSPC);
  if (const int error = sqlite3_system_errno(handle); error != 0) return reason_of(error);
  if (code == SQLITE_READONLY || code == SQLITE_PERM) return reason_of(EACCES);
  return code == SQLITE_IOERR ? reason_of(EIO) : sqlite3_errmsg(handle);
}

DatabaseError describe(sqlite3* handle, int extended) {
  const int code = extended & 0xFF;
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED) return {DatabaseError::Kind::busy, ""};
  if (code == SQLITE_NOTADB) return {DatabaseError::Kind::damaged, "not-a-database"};
  if (code == SQLITE_CORRUPT) return {DatabaseError::Kind::damaged, "damaged"};
  // Statements are all our own: what they name is not there.
  if (code == SQLITE_ERROR) return {DatabaseError::Kind::damaged, "record-incomplete"};
  return {DatabaseError::Kind::disk, disk_reason(handle, code)};
}

}  // namespace

Statement::Statement(Database& database, std::string_view sql) : database_(&database) {
  if (database.error_) return;
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database.handle_.get(), sql.data(),
                                      static_cast<int>(sql.size()), &statement, nullptr);
  statement_.reset(statement);
  if (code != SQLITE_OK) database.note(code);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

bool Statement::step() {
  if (database_->error_ || !statement_) return false;
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_->note(code);
  return false;
}

void Statement::reset() {
  if (statement_) sqlite3_reset(statement_.get());
}

void Statement::bind_at(int place, std::int64_t value) {
  if (!statement_) return;
  const int code = sqlite3_bind_int64(statement_.get(), place, value);
  if (code != SQLITE_OK) database_->note(code);
}

void Statement::bind_at(int place, std::string_view text) {
  if (!statement_) return;
  const int code = sqlite3_bind_text64(statement_.get(), place, text.empty() ? "" : text.data(),
                                       text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  if (code != SQLITE_OK) database_->note(code);
}

void Statement::bind_at(int place, Blob blob) {
  if (!statement_) return;
  const int code = sqlite3_bind_blob64(statement_.get(), place, blob.bytes.data(),
                                       blob.bytes.size(), SQLITE_TRANSIENT);
  if (code != SQLITE_OK) database_->note(code);
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(statement_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes == nullptr ? "" : std::string_view(reinterpret_cast<const char*>(bytes), size);
}

std::string_view Statement::blob(int column) const {
  const void* bytes = sqlite3_column_blob(statement_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes == nullptr ? "" : std::string_view(static_cast<const char*>(bytes), size);
}

Database::Database(const std::string& path, Access access) : path_(path) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (access == Access::write) flags |= SQLITE_OPEN_CREATE;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) {
    note(code);
    return;
  }
  sqlite3_busy_timeout(handle, patience);
  lock(access);
}

void Database::Close::operator()(sqlite3* handle) const {
  sqlite3_close(handle);
}

void Database::lock(Access access) {
  if (access == Access::read) {
    // The first read takes the lock.
    execute("PRAGMA query_only = ON; BEGIN");
    integer("PRAGMA schema_version");
    return;
  }
  // The library falls back to reading where it may not write.
  if (sqlite3_db_readonly(handle_.get(), "main") != 0) return note(SQLITE_READONLY);
  // Leaving the mode that keeps journals deletes the empty one of a run that was killed.
  execute("PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE");
  // In exclusive mode locks are kept, those for reading too: two that come to it before they have
  // the lock for writing would wait for each other.
  execute(
      "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
      "BEGIN EXCLUSIVE; PRAGMA locking_mode = EXCLUSIVE; COMMIT");
}

void Database::note(int code) {
  if (!error_) error_ = describe(handle_.get(), code);
}

void Database::execute(const std::string& sql) {
  if (error_) return;
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) note(code);
}

std::int64_t Database::integer(std::string_view sql) {
  Statement statement = prepare(sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::string Database::text(std::string_view sql) {
  Statement statement = prepare(sql);
  return statement.step() ? std::string(statement.text(0)) : "";
}

std::optional<DatabaseError> Database::commit() {
  execute("COMMIT");
  if (!error_) return std::nullopt;
  // Some errors have rolled it back already.
  if (sqlite3_get_autocommit(handle_.get()) == 0) {
    sqlite3_exec(handle_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  return std::exchange(error_, std::nullopt);
}

}  // namespace vanban::batch
