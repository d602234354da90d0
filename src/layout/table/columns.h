// The widths of a table's columns.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/table/cell_layout.h"

namespace vanban {

// Fixed widths as the data say; the other columns share what is left of the text width, each at
// least its longest word, more where there is more to say. Reports table_too_wide when the fixed
// widths and longest words exceed the text width, column_too_narrow when a word exceeds its fixed
// width.
std::vector<Pt> column_widths(const Table& table, const std::vector<CellLayout>& cells,
                              const LayoutContext& context);

// The text of a cell in its style, header cells and bold cells bold.
void style_cell(const CellLayout& cell, class StyledText& text);

}  // namespace vanban
