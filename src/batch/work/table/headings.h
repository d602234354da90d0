// Where the headings of a sheet end and which column is which. Titles above are skipped; headings
// may stand in up to three rows ("Chỉ tiêu" over "2026" and "2030"): a column is then called
// "Chỉ tiêu / 2026", or by the lowest of its words alone where no other is called so.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "batch/work/table/sheet_file.h"
#include "model/job.h"

namespace vanban::batch {

struct Headings {
  std::size_t top = 0;  // their rows, from 0
  std::size_t last = 0;
  std::vector<std::size_t> columns;  // of the sheet, in the order of those of the job
};

// Nothing after reporting column_not_found, with the nearest, or column_ambiguous.
std::optional<Headings> find_headings(const SheetFile& file, const JobTable& table,
                                      Diagnostics& diagnostics);

}  // namespace vanban::batch
