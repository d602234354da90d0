// Runs killed at any moment: each transaction is there wholly or not at all, and what save() has
// confirmed is there.
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/state/documents.h"
#include "support/disk.h"

namespace vanban::batch {

using namespace test;
using vanban::test::TemporaryFolder;

namespace {

constexpr int documents = 30;

// Every transaction gives all documents the same round, in the record and in their contents.
std::vector<State::Update> updates_of(int round) {
  std::vector<State::Update> updates;
  for (int number = 1; number <= documents; ++number) {
    StoredDocument changed = document(number);
    changed.inputs.set("row", std::to_string(round));
    changed.messages = {warning("vòng " + std::to_string(round))};
    updates.push_back({changed, std::string(3000, 'x') + std::to_string(round)});
  }
  return updates;
}

// Goes on until it is killed; tells each round that has been saved.
[[noreturn]] void write_rounds(const std::string& folder, int round, int told) {
  Diagnostics diagnostics;
  auto state = State::open(folder, State::Access::write, vanban::test::disk(), diagnostics);
  if (!state) _exit(1);
  for (;; ++round) {
    if (state->save(updates_of(round))) _exit(2);
    if (write(told, &round, sizeof round) != sizeof round) _exit(3);
  }
}

// The round that all documents are of; -1 if there are none, -2 if they are of several.
int round_in(const std::string& folder, State::Access access) {
  const State state = opened(folder, access);
  int round = -1;
  for (const auto& [name, stored] : state.documents()) {
    const int found = std::stoi(stored.inputs.entries().at("row"));
    if (round == -1) round = found;
    const bool is_whole = found == round && stored.files.size() == 2 &&
                          stored.messages.at(0).vietnamese == "vòng " + std::to_string(found) &&
                          state.content(name) == std::string(3000, 'x') + std::to_string(found);
    if (!is_whole) return -2;
  }
  return round;
}

}  // namespace

TEST_CASE("a hundred kills") {
  const TemporaryFolder desk;
  std::mt19937 random(5);
  int reached = 0;
  for (int kill_number = 0; kill_number < 100; ++kill_number) {
    CAPTURE(kill_number);
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) write_rounds(desk.path(""), reached + 1, ends[1]);
    close(ends[1]);
    usleep(std::uniform_int_distribution<useconds_t>(0, 50'000)(random));
    kill(child, SIGKILL);
    int confirmed = reached;
    while (read(ends[0], &confirmed, sizeof confirmed) == sizeof confirmed) {
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    // Who opens it first rolls back what was begun, be it to read.
    if (confirmed == 0 && refusal(desk.path(""), State::Access::read) == "E0740") continue;
    const auto access = kill_number % 2 == 0 ? State::Access::read : State::Access::write;
    const int round = std::max(round_in(desk.path(""), access), 0);
    CHECK(round >= confirmed);
    CHECK(round <= confirmed + 1);
    reached = round;
  }
  CHECK(reached > 10);
  // A run with nothing to save clears the journal away, too.
  { const State state = opened(desk.path("")); }
  CHECK(desk.names() == std::vector<std::string>{"vanban.sqlite"});
}

}  // namespace vanban::batch
