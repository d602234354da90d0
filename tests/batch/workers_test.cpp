#include "batch/workers.h"

#include <atomic>
#include <doctest/doctest.h>

using vanban::batch::Workers;

TEST_CASE("every piece of work is done once and in order, by any number of threads") {
  for (const std::size_t threads : {1U, 2U, 7U}) {
    CAPTURE(threads);
    Workers<std::size_t> workers(threads, 100, 3, [](std::size_t place) { return place * place; });
    std::size_t taken = 0;
    while (const auto result = workers.next()) {
      CHECK(result->first == taken++);
      CHECK(result->second == result->first * result->first);
    }
    CHECK(taken == 100);
  }
}

TEST_CASE("no work, no wait") {
  Workers<int> workers(2, 0, 1, [](std::size_t) { return 0; });
  CHECK_FALSE(workers.next());
}

TEST_CASE("work goes no farther ahead than asked, and stops when nobody takes the results") {
  std::atomic<std::size_t> begun = 0;
  {
    Workers<int> workers(2, 1000, 4, [&begun](std::size_t) {
      ++begun;
      return 0;
    });
    CHECK(workers.next());
  }
  CHECK(begun <= 8);
}
