// What a user waits for: from the start of the program to the finished file, and the memory that
// it had resident at most.
#pragma once

#include <string>
#include <vector>

#include "bench/figures.h"

namespace vanban {

std::vector<Figure> measure_processes(const std::string& program, int runs);

}  // namespace vanban
