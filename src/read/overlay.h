// Overlay files → Overlay (docs/derive.md). Mistakes are reported as in plans: unknown keys with
// "did you mean", wrong types, doubled ids.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/overlay.h"

namespace vanban {

std::optional<Overlay> read_overlay(Source source, Diagnostics& diagnostics);
// A file that holds nothing but what stands under "facts".
std::optional<Facts> read_facts(Source source, Diagnostics& diagnostics);

}  // namespace vanban
