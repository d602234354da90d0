// Rows of a sheet that are no unit's: totals, numbers of columns, groups, what stands below the
// table.
#pragma once

#include <cstddef>
#include <string_view>

#include "batch/work/table/headings.h"

namespace vanban::batch {

// "Tổng cộng", "Cộng:", "Tổng số 99 xã", but not Cộng Hòa.
bool is_total(std::string_view text);

// "NGƯỜI LẬP BIỂU", "Ghi chú: …", "Bắc Ninh, ngày 05 tháng 3 năm 2026".
bool is_closing_line(std::string_view text);

// "(1) (2) (3)", "A B 1 2 3=1+2": how many columns the row numbers; 0 if it does anything else.
std::size_t count_column_numbers(const std::vector<Cell>& row);

// "I. Khu vực phía Bắc", "A", "Các xã": words for the rows below, merged over columns or behind a
// figure of an order that units do not have.
bool is_group(const Sheet& sheet, std::size_t row, std::size_t name_column);

}  // namespace vanban::batch
