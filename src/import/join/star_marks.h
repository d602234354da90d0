// **bold**, *italic* and ***both*** of text files: stars that pair up become styles, others stay
// text and are reported, but for those that mark a list or a remark ("* Ghi chú", "(*)").
#pragma once

#include <span>

#include "diag/diagnostic.h"
#include "import/manuscript.h"

namespace vanban {

// Lines that stars may pair across, in order.
void pair_stars(std::span<ManuscriptLine* const> lines, Diagnostics& diagnostics);

}  // namespace vanban
