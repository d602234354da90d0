// The cells of a row → what they tell about its unit.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "batch/work/table/headings.h"
#include "batch/work/units.h"

namespace vanban::batch {

// The columns of the job whose cells are facts: not code and name.
bool tells_fact(const JobColumn& column);

// Mistakes are reported with their cells (bad_cell) into `found`, dates taken for days of every
// year as notes (date_converted). `usual` is who signs for the unit by the rules.
TableRow read_row(const ListedPart& part, const SheetFile& file, const Headings& headings,
                  std::size_t row, const PlanSignature& usual, Diagnostics& found);

}  // namespace vanban::batch
