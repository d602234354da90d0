// Work on bytes that nobody vouches for, done by libraries that cannot be stopped from within: it
// runs in a child of this process with limits of its own, so that whatever it does there, the run
// goes on. To be called while the process has one thread.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <variant>

namespace vanban {

struct ChildLimits {
  double seconds = 60;  // of the clock
  std::size_t memory = std::size_t{2} << 30;
};

enum class ChildFault { crashed, out_of_time };

// What the work returned; out of memory is a crash.
std::variant<std::string, ChildFault> run_in_child(const std::function<std::string()>& work,
                                                   const ChildLimits& limits = {});

}  // namespace vanban
