// A job file → Job. Reports what Fields reports, formats that there are none of, columns whose
// meaning is unknown, and patterns of names that cannot be.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/job.h"

namespace vanban {

std::optional<Job> read_job(Source source, Diagnostics& diagnostics);

}  // namespace vanban
