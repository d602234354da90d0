// Plan files → Plan. Every mistake in the file is reported: unknown keys with "did you mean", wrong
// types, bad dates, doubled ids, tables whose spans do not fit.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/plan.h"

namespace vanban {

std::optional<Plan> read_plan(Source source, Diagnostics& diagnostics);

}  // namespace vanban
