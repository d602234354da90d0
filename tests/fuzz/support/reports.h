// What holds for every report on any input.
#pragma once

#include "diag/diagnostic.h"

namespace vanban::fuzz {

// Every message names a place inside its file, and the report can be written in both languages.
void require_readable(const Diagnostics& found);

}  // namespace vanban::fuzz
