// How cost grows with pages: plans of 10, 100 and 1,000 pages, and what one of their pages costs.
#pragma once

#include <vector>

#include "bench/figures.h"
#include "bench/workshop.h"

namespace vanban {

std::vector<Figure> measure_growth(Workshop& workshop);

}  // namespace vanban
