#include "batch/state/schema.h"

#include <array>
#include <fmt/format.h>

namespace vanban::batch {

namespace {

constexpr std::int64_t application = 0x56424154;  // "VBAT"
constexpr std::int64_t version = 1;

// Lists of inputs and messages are the numbers of their rows. Contents stand apart, so that the
// list of documents is short to read.
constexpr auto tables = R"(
CREATE TABLE folder(
  job TEXT NOT NULL, title TEXT NOT NULL, messages TEXT NOT NULL,
  inputs TEXT NOT NULL, version TEXT NOT NULL,
  shard INTEGER NOT NULL, shards INTEGER NOT NULL) STRICT;
CREATE TABLE input(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE(name, value)) STRICT;
CREATE TABLE message(
  id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, severity INTEGER NOT NULL,
  code TEXT NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, place INTEGER NOT NULL,
  vietnamese TEXT NOT NULL, english TEXT NOT NULL) STRICT;
CREATE TABLE document(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, unit_name TEXT NOT NULL,
  province TEXT NOT NULL, inputs TEXT NOT NULL, messages TEXT NOT NULL, standing TEXT NOT NULL,
  frozen INTEGER NOT NULL, written TEXT NOT NULL, version TEXT NOT NULL) STRICT;
CREATE TABLE file(
  document INTEGER NOT NULL, edited INTEGER NOT NULL, position INTEGER NOT NULL,
  name TEXT NOT NULL, digest TEXT NOT NULL, former TEXT NOT NULL, held TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL, inode INTEGER NOT NULL,
  PRIMARY KEY(document, edited, position)) STRICT, WITHOUT ROWID;
CREATE TABLE content(document INTEGER PRIMARY KEY, deflated BLOB NOT NULL) STRICT;
)";

constexpr auto table_names =
    std::to_array<std::string_view>({"folder", "input", "message", "document", "file", "content"});

// What a table lacks shows when it is asked for.
constexpr auto columns = std::to_array<std::string_view>({
    "SELECT job, title, messages, inputs, version, shard, shards FROM folder",
    "SELECT id, name, value FROM input",
    "SELECT id, digest, severity, code, file, line, place, vietnamese, english FROM message",
    "SELECT id, name, unit, unit_name, province, inputs, messages, standing, frozen, written, "
    "version FROM document",
    "SELECT document, edited, position, name, digest, former, held, size, modified, inode FROM "
    "file",
    "SELECT document, deflated FROM content",
});

}  // namespace

Form form_of(Database& database, std::int64_t& found) {
  const std::int64_t owner = database.integer("PRAGMA application_id");
  found = database.integer("PRAGMA user_version");
  const std::int64_t tables_there = database.integer("SELECT count(*) FROM sqlite_schema");
  if (owner == 0 && found == 0 && tables_there == 0) return Form::empty;
  if (owner != application) return Form::foreign;
  return found == version ? Form::ours : Form::other_version;
}

std::optional<DatabaseError> create_tables(Database& database) {
  database.begin();
  database.execute(tables);
  database.execute(
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", application, version));
  return database.commit();
}

std::optional<DatabaseError> check_tables(Database& database) {
  for (const std::string_view sql : columns) database.prepare(sql);
  for (const std::string_view name : table_names) {
    if (name == "content" || database.error()) continue;
    const bool is_whole = database.text(fmt::format("PRAGMA quick_check({})", name)) == "ok";
    if (!is_whole && !database.error()) {
      return DatabaseError{DatabaseError::Kind::damaged, "damaged"};
    }
  }
  return database.error();
}

}  // namespace vanban::batch
