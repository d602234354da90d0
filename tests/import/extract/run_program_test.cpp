#include "import/extract/run_program.h"

#include <doctest/doctest.h>
#include <unistd.h>

using namespace vanban;

namespace {

auto run_shell(const std::string& script, std::string_view input = "",
               const ProgramLimits& limits = {}) {
  return run_program({"/bin/sh", "-c", script}, input, limits);
}

ProgramFault fault_of(const std::variant<std::string, ProgramFault>& outcome) {
  REQUIRE(std::holds_alternative<ProgramFault>(outcome));
  return std::get<ProgramFault>(outcome);
}

}  // namespace

TEST_CASE("what the program works out comes back whole, however long") {
  const std::string long_text(3'000'000, 'x');
  CHECK(std::get<std::string>(run_shell("cat", long_text)) == long_text);
  CHECK(std::get<std::string>(run_shell("tr x y; echo told >&2", "xx")) == "yy");
  CHECK(std::get<std::string>(run_shell(":", long_text)).empty());
}

TEST_CASE("a program runs where the streams of this one are closed") {
  const int in = dup(STDIN_FILENO), out = dup(STDOUT_FILENO);
  close(STDIN_FILENO);
  close(STDOUT_FILENO);
  const auto outcome = run_shell("tr x y", "xx");
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  close(in);
  close(out);
  CHECK(std::get<std::string>(outcome) == "yy");
}

TEST_CASE("a program that fails or kills itself harms nobody") {
  CHECK(fault_of(run_shell("echo x; kill -9 $$")) == ProgramFault::crashed);
  CHECK(fault_of(run_shell("echo x; exit 3")) == ProgramFault::crashed);
}

TEST_CASE("a program that never ends is stopped") {
  CHECK(fault_of(run_shell("exec sleep 60", "", {.seconds = 0.05})) == ProgramFault::out_of_time);
}

TEST_CASE("a program that is not there, or none") {
  CHECK(fault_of(run_program({"/nowhere/program"}, "")) == ProgramFault::missing);
  CHECK(fault_of(run_program({"/etc/passwd"}, "")) == ProgramFault::missing);
}
