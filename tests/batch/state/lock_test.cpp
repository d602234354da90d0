// One run at a time in a folder.
#include <chrono>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/state/documents.h"

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
    const auto start = std::chrono::steady_clock::now();
    CHECK(refusal_elsewhere(folder, State::Access::write) == "E0731");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
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
    int start[2], held[2];
    REQUIRE(pipe(start) == 0);
    REQUIRE(pipe(held) == 0);
    pid_t children[2];
    for (pid_t& child : children) {
      child = fork();
      if (child != 0) continue;
      close(start[1]);
      close(held[1]);
      char word;
      // Returns when the other end is closed: for both at once.
      (void)!read(start[0], &word, 1);
      Diagnostics diagnostics;
      const auto state = State::open(folder, State::Access::write, diagnostics);
      // What was got is kept until both have tried.
      if (state) usleep(600'000);
      _exit(state ? 0 : 1);
    }
    close(start[0]);
    close(held[0]);
    close(start[1]);
    int got = 0;
    for (const pid_t child : children) {
      int status = 0;
      waitpid(child, &status, 0);
      if (WIFEXITED(status) && WEXITSTATUS(status) == 0) ++got;
    }
    close(held[1]);
    CAPTURE(round);
    CHECK(got == 1);
  }
}

}  // namespace vanban::batch
