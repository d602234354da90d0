// One run at a time in a folder.
#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/state/documents.h"
#include "support/disk.h"

namespace vanban::batch {

using namespace test;
using vanban::test::TemporaryFolder;

namespace {

// What another program finds when it opens the record now.
std::string refusal_elsewhere(const std::string& folder, State::Access access) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) {
    const std::string found = refusal(folder, access);
    const bool is_told = write(ends[1], found.data(), found.size()) >= 0;
    _exit(is_told ? 0 : 1);
  }
  close(ends[1]);
  char words[64];
  const ssize_t length = read(ends[0], words, sizeof words);
  close(ends[0]);
  waitpid(child, nullptr, 0);
  return {words, static_cast<std::size_t>(std::max<ssize_t>(length, 0))};
}

}  // namespace

TEST_CASE("a second run is told at once that the folder is in use") {
  const TemporaryFolder desk;
  const std::string folder = desk.path("");
  {
    // Before anything was saved, and after.
    State state = opened(folder);
    CHECK(refusal_elsewhere(folder, State::Access::write) == "E0731");
    CHECK_FALSE(state.save({{document(1), "một"}}));
    CHECK(refusal_elsewhere(folder, State::Access::write) == "E0731");
    CHECK(refusal_elsewhere(folder, State::Access::read) == "E0731");
  }
  CHECK(refusal_elsewhere(folder, State::Access::write) == "opened");
  CHECK(desk.names() == std::vector<std::string>{"vanban.sqlite"});
}

TEST_CASE("in the same program, too") {
  const TemporaryFolder desk;
  const State state = opened(desk.path(""));
  CHECK(refusal(desk.path("")) == "E0731");
}

TEST_CASE("readers do not keep each other out, but runs until they are done") {
  const TemporaryFolder desk;
  const std::string folder = desk.path("");
  CHECK_FALSE(opened(folder).save({{document(1), "một"}}));
  {
    const State reader = opened(folder, State::Access::read);
    CHECK(refusal_elsewhere(folder, State::Access::read) == "opened");
    CHECK(refusal_elsewhere(folder, State::Access::write) == "E0731");
    CHECK(reader.content(document(1).name) == "một");
  }
  CHECK(refusal_elsewhere(folder, State::Access::write) == "opened");
}

TEST_CASE("a reader cannot save") {
  const TemporaryFolder desk;
  CHECK_FALSE(opened(desk.path("")).save({{document(1), "một"}}));
  State reader = opened(desk.path(""), State::Access::read);
  CHECK(reader.save({{document(2), "hai"}}).has_value());
  CHECK(opened(desk.path(""), State::Access::read).documents().size() == 1);
}

TEST_CASE("of two runs that start together, one gets the folder") {
  const TemporaryFolder desk;
  for (int round = 0; round < 6; ++round) {
    const std::string folder = desk.path(std::to_string(round));
    int start[2], told[2], finish[2];
    for (int* ends : {start, told, finish}) REQUIRE(pipe(ends) == 0);
    pid_t children[2];
    for (pid_t& child : children) {
      child = fork();
      if (child != 0) continue;
      close(start[1]);
      close(finish[1]);
      char word = 0;
      // Returns when the other end is closed: for both at once.
      (void)!read(start[0], &word, 1);
      Diagnostics diagnostics;
      const auto state =
          State::open(folder, State::Access::write, vanban::test::disk(), diagnostics);
      word = state ? 'y' : 'n';
      (void)!write(told[1], &word, 1);
      // What was got is kept until both have tried.
      (void)!read(finish[0], &word, 1);
      _exit(0);
    }
    close(start[1]);
    std::string words(2, ' ');
    for (char& word : words) REQUIRE(read(told[0], &word, 1) == 1);
    close(finish[1]);
    for (const pid_t child : children) waitpid(child, nullptr, 0);
    for (const int end : {start[0], told[0], told[1], finish[0]}) close(end);
    CAPTURE(round);
    CHECK(std::ranges::count(words, 'y') == 1);
  }
}

}  // namespace vanban::batch
