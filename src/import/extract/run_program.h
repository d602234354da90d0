// Work on bytes that nobody vouches for, done by libraries that cannot be stopped from within: a
// program of our own does it, with limits of its own, so that whatever happens there, the run goes
// on, and nobody who imports nothing waits until those libraries are loaded.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vanban {

struct ProgramLimits {
  double seconds = 60;  // of the clock
  std::size_t memory = std::size_t{2} << 30;
};

enum class ProgramFault {
  missing,  // or not to be run
  crashed,  // out of memory, too; or it says itself that it failed
  out_of_time,
};

// What it wrote; what it has to say besides is not heard. `line` begins with its path.
std::variant<std::string, ProgramFault> run_program(std::vector<std::string> line,
                                                    std::string_view input,
                                                    const ProgramLimits& limits = {});

}  // namespace vanban
