// A SQLite database, behind a small interface; the only file that sees the library is database.cpp.
// The first error is kept and nothing runs after it, so that it need be asked for only once, at the
// end of a transaction.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace vanban::batch {

struct DatabaseError {
  enum class Kind {
    busy,     // another program holds the lock
    damaged,  // the file is no database, or broken
    disk,     // it cannot be read or written
  };
  Kind kind{};
  std::string reason;  // a term of diag/terms.h, or the library's words
};

struct Blob {
  std::string_view bytes;
};

class Database;

// One prepared statement. Values are bound in the order of its parameters.
class Statement {
 public:
  // Runs a statement that gives no rows.
  template <class... Values>
  void run(const Values&... values) {
    bind(values...);
    step();
    reset();
  }
  template <class... Values>
  void bind(const Values&... values) {
    reset();
    int place = 0;
    (bind_at(++place, values), ...);
  }
  // Whether there is a further row.
  bool step();
  void reset();

  // Of the row; a text or blob is there until the next step.
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::string_view blob(int column) const;

 private:
  friend class Database;
  Statement(Database& database, std::string_view sql);
  void bind_at(int place, std::int64_t value);
  void bind_at(int place, std::string_view text);
  void bind_at(int place, Blob blob);

  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  Database* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
 public:
  enum class Access {
    write,  // made if it is not there; locked until it is closed
    read,   // as it is now until it is closed
  };
  // Look at error() before using it.
  Database(const std::string& path, Access access);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  Statement prepare(std::string_view sql) { return {*this, sql}; }
  void execute(const std::string& sql);
  // The first column of the first row.
  std::int64_t integer(std::string_view sql);
  std::string text(std::string_view sql);

  void begin() { execute("BEGIN"); }
  // Nothing is kept of the transaction if there was an error, which is given back and forgotten.
  std::optional<DatabaseError> commit();

  const std::optional<DatabaseError>& error() const { return error_; }
  const std::string& path() const { return path_; }

 private:
  friend class Statement;
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  void lock(Access access);
  // Notes what went wrong last, if it is the first.
  void note(int code);

  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
  std::optional<DatabaseError> error_;
};

}  // namespace vanban::batch
