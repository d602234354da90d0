// Whether the cells of a table, with their spans, fill its grid exactly.
#pragma once

#include <cstddef>
#include <vector>

#include "model/plan.h"
#include "read/fields.h"

namespace vanban {

// Reports rows that fill too few or too many columns, spans that reach below the last row, and
// cells that run into a cell from above. `places` are the rows as written; rows are counted on from
// `rows_before`.
void check_rows(const std::vector<RowOf<Markup>>& rows, const Value::List& places,
                std::size_t columns, std::size_t rows_before, Reading& reading);

}  // namespace vanban
