// Records that cannot be used are refused and left as they are; disks that take no more are told.
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/state/database.h"
#include "batch/state/documents.h"
#include "support/disk.h"

namespace vanban::batch {

using namespace test;
using vanban::test::TemporaryFolder;

namespace {

void make_record(const TemporaryFolder& desk, int documents) {
  State state = opened(desk.path(""));
  std::vector<State::Update> updates;
  for (int number = 1; number <= documents; ++number) {
    updates.push_back({document(number), document(number).name});
  }
  CHECK_FALSE(state.save(updates));
}

// Refused both ways with this code, and not touched.
void check_refused(const TemporaryFolder& desk, const std::string& code) {
  const std::string before = desk.read("vanban.sqlite");
  const auto names = desk.names();
  CHECK(refusal(desk.path(""), State::Access::write) == code);
  CHECK(refusal(desk.path(""), State::Access::read) == code);
  CHECK(desk.read("vanban.sqlite") == before);
  CHECK(desk.names() == names);
}

void execute(const TemporaryFolder& desk, const std::string& sql) {
  Database database(desk.path("vanban.sqlite"), Database::Access::write);
  database.execute(sql);
  REQUIRE_FALSE(database.error());
}

}  // namespace

TEST_CASE("no record to read") {
  const TemporaryFolder desk;
  CHECK(refusal(desk.path(""), State::Access::read) == "E0740");
  CHECK(refusal(desk.path("không/có"), State::Access::read) == "E0740");
  CHECK_FALSE(desk.has("không"));
  // A run that was killed before it wrote anything.
  desk.write("vanban.sqlite", "");
  CHECK(refusal(desk.path(""), State::Access::read) == "E0740");
  CHECK(desk.read("vanban.sqlite").empty());
  CHECK(refusal(desk.path(""), State::Access::write) == "opened");
}

TEST_CASE("files that are no record") {
  const TemporaryFolder desk;
  for (const std::string& bytes :
       {std::string("không phải cơ sở dữ liệu"), std::string("x"), std::string(100'000, '\0'),
        std::string("SQLite format 3"), std::string("SQLite format 3\0", 16) + "abc"}) {
    CAPTURE(bytes.size());
    desk.write("vanban.sqlite", bytes);
    check_refused(desk, "E0732");
  }
}

TEST_CASE("a record cut off anywhere") {
  const TemporaryFolder desk;
  make_record(desk, 40);
  const std::string whole = desk.read("vanban.sqlite");
  for (std::size_t length = 1; length < whole.size(); length += whole.size() / 37) {
    CAPTURE(length);
    desk.write("vanban.sqlite", whole.substr(0, length));
    check_refused(desk, "E0732");
  }
}

TEST_CASE("a record with pages overwritten is refused, or gives what was saved") {
  const TemporaryFolder desk;
  make_record(desk, 40);
  const std::string whole = desk.read("vanban.sqlite");
  int refused = 0;
  for (std::size_t page = 0; page < whole.size() / 4096; ++page) {
    CAPTURE(page);
    std::string damaged = whole;
    damaged.replace(page * 4096, 4096, 4096, 'x');
    desk.write("vanban.sqlite", damaged);
    Diagnostics diagnostics;
    const auto state =
        State::open(desk.path(""), State::Access::read, vanban::test::disk(), diagnostics);
    if (!state) {
      ++refused;
      CHECK(codes_of(diagnostics) == "E0732");
      continue;
    }
    // Only contents were hit: they are empty, all else is there.
    const auto documents = state->documents();
    CHECK(documents.size() == 40);
    for (const auto& [name, stored] : documents) {
      CHECK(text_of(stored) == text_of(document(std::stoi(stored.unit))));
      const std::string content = state->content(name);
      CHECK((content.empty() || content == name));
    }
  }
  CHECK(refused > 10);
}

TEST_CASE("a record that lacks a table or a column") {
  for (const std::string sql : {"DROP TABLE content", "ALTER TABLE document DROP COLUMN written",
                                "ALTER TABLE file RENAME TO files"}) {
    CAPTURE(sql);
    const TemporaryFolder desk;
    make_record(desk, 3);
    execute(desk, sql);
    check_refused(desk, "E0732");
  }
}

TEST_CASE("a database of another program, and of another version of this one") {
  const TemporaryFolder desk;
  execute(desk, "CREATE TABLE khac(x)");
  check_refused(desk, "E0732");
  const TemporaryFolder newer;
  make_record(newer, 1);
  execute(newer, "PRAGMA user_version = 99");
  check_refused(newer, "E0733");
  Diagnostics diagnostics;
  CHECK_FALSE(State::open(newer.path(""), State::Access::read, vanban::test::disk(), diagnostics));
  CHECK(to_text(diagnostics, Language::vietnamese).find("(dạng 99)") != std::string::npos);
}

TEST_CASE("places where nothing can be written") {
  const TemporaryFolder desk;
  desk.write("tệp", "x");
  CHECK(refusal(desk.path("tệp")) == "E0901");
  CHECK(refusal(desk.path("tệp/trong")) == "E0901");
  CHECK(refusal("/proc/vanban") == "E0901");
  std::filesystem::create_directory(desk.path("vanban.sqlite"));
  CHECK(refusal(desk.path("")) == "E0901");
}

TEST_CASE("a transaction that fails leaves nothing, and the next one works") {
  const TemporaryFolder desk;
  Database database(desk.path("x.sqlite"), Database::Access::write);
  database.execute("CREATE TABLE t(x)");
  database.begin();
  database.prepare("INSERT INTO t VALUES(?)").run("một");
  database.execute("INSERT INTO khong_co VALUES(1)");
  database.prepare("INSERT INTO t VALUES(?)").run("hai");
  CHECK(database.commit().has_value());
  CHECK(database.integer("SELECT count(*) FROM t") == 0);
  // As a full disk does.
  const std::int64_t pages = database.integer("PRAGMA page_count");
  database.execute("PRAGMA max_page_count = " + std::to_string(pages + 2));
  database.begin();
  for (int i = 0; i < 100; ++i) {
    database.prepare("INSERT INTO t VALUES(?)").run(std::string(1000, 'x'));
  }
  const auto error = database.commit();
  REQUIRE(error);
  CHECK(error->reason == "disk-full");
  database.begin();
  database.prepare("INSERT INTO t VALUES(?)").run("ba");
  CHECK_FALSE(database.commit());
  CHECK(database.integer("SELECT count(*) FROM t") == 1);
}

TEST_CASE("a disk that takes no more: told, and the record is as it was") {
  const TemporaryFolder desk;
  make_record(desk, 3);
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    Diagnostics diagnostics;
    auto state =
        State::open(desk.path(""), State::Access::write, vanban::test::disk(), diagnostics);
    if (!state) _exit(1);
    const rlimit limit{desk.read("vanban.sqlite").size(), RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    std::vector<State::Update> updates;
    for (int number = 1; number <= 200; ++number) updates.push_back({document(number), "mới"});
    const auto error = state->save(updates);
    if (!error || error->reason != "disk-error") _exit(2);
    // It is still of use as soon as there is room again.
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &none);
    if (state->documents().size() != 3) _exit(3);
    if (state->save({{document(4), "bốn"}})) _exit(4);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  const State state = opened(desk.path(""));
  CHECK(state.documents().size() == 4);
  CHECK(state.content(document(1).name) == document(1).name);
  CHECK(state.content(document(4).name) == "bốn");
}

}  // namespace vanban::batch
