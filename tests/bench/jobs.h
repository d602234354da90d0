// What a whole job costs, run by the program itself as a user runs it: a province's communes and
// those of the whole country, PDF and text, on one thread and on two; then the same again with
// nothing changed, and only tried. Processor time counts all threads and the kernel; memory is the
// most that the process had resident.
#pragma once

#include <string>
#include <vector>

#include "bench/figures.h"

namespace vanban {

std::vector<Figure> measure_jobs(const std::string& program, int runs);

}  // namespace vanban
