// What a plan of eight pages costs from its JSON text in memory to the bytes of its files, by
// stage, beside the floor that no writer of these files gets below; what it costs to derive one,
// to hold it to all rules, and to make it anew when one value has changed. Processor time on one
// thread.
#pragma once

#include <vector>

#include "bench/figures.h"
#include "bench/workshop.h"

namespace vanban {

std::vector<Figure> measure_stages(Workshop& workshop, int runs);

}  // namespace vanban
