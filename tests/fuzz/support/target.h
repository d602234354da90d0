// A fuzz target: one function over the bytes of one input. libFuzzer calls it where it is there;
// else replay.cpp calls it with the files named on the command line, so that the corpus is a test
// of every build.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace vanban::fuzz {

// Defined by each target.
void try_input(std::string_view bytes);

// Ends the program if something does not hold that holds for every input.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace vanban::fuzz
