// Puts cells into a sheet one by one and keeps it within its limits.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "read/sheet/sheet.h"

namespace vanban {

// Empty or blanks only.
bool is_blank(std::string_view text);

class SheetBuilder {
 public:
  explicit SheetBuilder(const SheetLimits& limits) : limits_(limits) {}

  // Places from 0. Blank cells are not kept, wherever they stand.
  std::optional<SheetFault> put(std::size_t row, std::size_t column, Cell cell);
  void hide(std::size_t row);
  // The text of the upper left cell into all cells of the range, both corners in it, that lie
  // within the cells put so far.
  std::optional<SheetFault> merge(std::size_t first_row, std::size_t first_column,
                                  std::size_t last_row, std::size_t last_column);
  Sheet finish();

 private:
  Sheet sheet_;
  SheetLimits limits_;
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
  std::size_t columns_ = 0;  // of the cells put, not of those merged
  std::size_t merged_cells_ = 0;
};

}  // namespace vanban
