// Allocation files → Allocation: {"targets": ["luot-khach"], "weights": {"09187": 32000, …}}.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/allocation.h"

namespace vanban {

// Reports what is no weight: less than zero, or not a number.
std::optional<Allocation> read_allocation(Source source, Diagnostics& diagnostics);

}  // namespace vanban
