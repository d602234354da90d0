#include "import/extract/child_process.h"

#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <stdexcept>
#include <unistd.h>

using namespace vanban;

namespace {

ChildFault fault_of(const std::function<std::string()>& work, const ChildLimits& limits = {}) {
  const auto outcome = run_in_child(work, limits);
  REQUIRE(std::holds_alternative<ChildFault>(outcome));
  return std::get<ChildFault>(outcome);
}

}  // namespace

TEST_CASE("what the child works out comes back whole, however long") {
  const std::string long_text(3'000'000, 'x');
  CHECK(std::get<std::string>(run_in_child([&] { return long_text; })) == long_text);
  CHECK(std::get<std::string>(run_in_child([] { return std::string(); })).empty());
}

TEST_CASE("a child that crashes, throws or kills itself harms nobody") {
  CHECK(fault_of([]() -> std::string {
          std::raise(SIGKILL);
          return {};
        }) == ChildFault::crashed);
  CHECK(fault_of([]() -> std::string { throw std::runtime_error("x"); }) == ChildFault::crashed);
  CHECK(fault_of([]() -> std::string { _exit(3); }) == ChildFault::crashed);
}

TEST_CASE("a child that never ends is stopped") {
  CHECK(fault_of(
            [] {
              pause();
              return std::string();
            },
            {.seconds = 0.05}) == ChildFault::out_of_time);
}
