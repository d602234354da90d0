// The tables of the record, and whether a file holds them.
#pragma once

#include "batch/state/database.h"

namespace vanban::batch {

enum class Form {
  empty,  // nothing was ever written into it
  ours,
  other_version,  // of Vanban: form_of() gives the version found
  foreign,        // a database of another program
};

Form form_of(Database& database, std::int64_t& found);

// Makes the tables, all or none.
std::optional<DatabaseError> create_tables(Database& database);

// Reads through everything but the contents, which carry checksums of their own.
std::optional<DatabaseError> check_tables(Database& database);

}  // namespace vanban::batch
