#include "app/timings.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>

namespace vanban {

namespace {

double milliseconds(std::chrono::nanoseconds spent) {
  return std::chrono::duration<double, std::milli>(spent).count();
}

}  // namespace

std::chrono::nanoseconds elapsed_time() {
  return std::chrono::steady_clock::now().time_since_epoch();
}

std::chrono::nanoseconds processor_time() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

void Timings::add(std::string_view stage, std::chrono::nanoseconds spent) {
  const auto known = std::ranges::find(stages_, stage, &Stages::value_type::first);
  if (known != stages_.end()) {
    known->second += spent;
  } else {
    stages_.emplace_back(stage, spent);
  }
}

std::string Timings::to_text() const {
  std::string text;
  std::chrono::nanoseconds sum{};
  for (const auto& [stage, spent] : stages_) {
    sum += spent;
    text += fmt::format("{:<12}{:>10.3f} ms\n", stage, milliseconds(spent));
  }
  return text + fmt::format("{:<12}{:>10.3f} ms\n", "sum", milliseconds(sum));
}

}  // namespace vanban
