#include "app/timings.h"

#include <algorithm>
#include <fmt/format.h>

namespace vanban {

namespace {

template <class Duration>
double milliseconds(Duration spent) {
  return std::chrono::duration<double, std::milli>(spent).count();
}

}  // namespace

void Timings::add(std::string_view stage, Clock::duration spent) {
  const auto known = std::find_if(stages_.begin(), stages_.end(),
                                  [&](const auto& entry) { return entry.first == stage; });
  if (known != stages_.end()) {
    known->second += spent;
  } else {
    stages_.emplace_back(stage, spent);
  }
}

std::string Timings::to_text() const {
  std::string text;
  Clock::duration sum{};
  for (const auto& [stage, spent] : stages_) {
    sum += spent;
    text += fmt::format("{:<12}{:>10.3f} ms\n", stage, milliseconds(spent));
  }
  return text + fmt::format("{:<12}{:>10.3f} ms\n", "sum", milliseconds(sum));
}

}  // namespace vanban
