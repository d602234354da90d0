// The rows of a table → the documents to make.
#pragma once

#include <vector>

#include "batch/work/table/sheet_file.h"
#include "batch/work/units.h"

namespace vanban::batch {

// Reports a table that cannot be read and columns that it does not have, then there are no items;
// rows whose unit cannot be found, rows of values without a unit. What is wrong with the row of a
// unit stays with its item, a second row of it too (unit_twice).
std::vector<WorkItem> list_table(const ListedPart& part, const std::string& job_folder,
                                 SheetFiles& files);

}  // namespace vanban::batch
