// How long each stage took, for --timings.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vanban {

class Timings {
 public:
  // Runs the stage and gives what it gives.
  template <class Work>
  auto time(std::string_view stage, Work&& work) {
    const Stop stop{*this, stage, Clock::now()};
    return std::forward<Work>(work)();
  }

  // One line a stage, in milliseconds, and the sum.
  std::string to_text() const;

 private:
  using Clock = std::chrono::steady_clock;

  struct Stop {
    Timings& timings;
    std::string_view stage;
    Clock::time_point start;
    ~Stop() { timings.add(stage, Clock::now() - start); }
  };

  void add(std::string_view stage, Clock::duration spent);

  std::vector<std::pair<std::string, Clock::duration>> stages_;
};

}  // namespace vanban
