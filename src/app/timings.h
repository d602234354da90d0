// How long each stage took, for --timings and the benchmark.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vanban {

// Clocks: time as it passes, or what the processor spent on this process.
std::chrono::nanoseconds elapsed_time();
std::chrono::nanoseconds processor_time();

class Timings {
 public:
  using Clock = std::chrono::nanoseconds (*)();
  using Stages = std::vector<std::pair<std::string, std::chrono::nanoseconds>>;

  explicit Timings(Clock clock = elapsed_time) : clock_(clock) {}

  // Runs the stage and gives what it gives.
  template <class Work>
  auto time(std::string_view stage, Work&& work) {
    const Stop stop{*this, stage, clock_()};
    return std::forward<Work>(work)();
  }

  // In the order in which they first ran.
  const Stages& stages() const { return stages_; }
  // One line a stage, in milliseconds, and the sum.
  std::string to_text() const;

 private:
  struct Stop {
    Timings& timings;
    std::string_view stage;
    std::chrono::nanoseconds start;
    ~Stop() { timings.add(stage, timings.clock_() - start); }
  };

  void add(std::string_view stage, std::chrono::nanoseconds spent);

  Clock clock_;
  Stages stages_;
};

}  // namespace vanban
