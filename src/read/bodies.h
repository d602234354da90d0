// The file data/bodies/bodies.json → Body rows, in the order of the file (data/bodies/README.md).
// Reports unknown keys and words, ids that are none, days that are none or in the wrong order,
// placeholders that names cannot have, and two rows that answer for the same function of the same
// units on the same day.
#pragma once

#include <optional>
#include <vector>

#include "diag/diagnostic.h"
#include "units/body.h"

namespace vanban {

// Nothing if an error was reported.
std::optional<std::vector<Body>> read_bodies(Source source, Diagnostics& diagnostics);

}  // namespace vanban
