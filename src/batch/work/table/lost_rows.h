// The rows of a table that are no unit's. What closes the sheet and titles of groups are left out
// in silence; the others are reported, with the unit that was meant or as row_without_unit.
#pragma once

#include <cstddef>
#include <vector>

#include "batch/work/table/headings.h"
#include "batch/work/table/row_unit.h"

namespace vanban::batch {

class LostRows {
 public:
  struct Row {
    std::size_t row = 0;
    bool has_gap = false;          // a blank row stands between it and the last unit's
    std::size_t units_before = 0;  // found above it
  };

  // All of them must outlive it. `label`: the column that says in words what a row is about.
  LostRows(const ListedPart& part, const SheetFile& file, const Headings& headings,
           const RowUnits& units, std::size_t label)
      : part_(part), file_(file), headings_(headings), units_(units), label_(label) {}

  void add(const Row& row) { rows_.push_back(row); }
  // `units` were found in the whole table.
  void report(std::size_t units);

 private:
  void report_row(std::size_t row);
  bool has_values(std::size_t row) const;
  bool closes_table(std::size_t row) const;
  bool is_numbered(std::size_t row) const;

  const ListedPart& part_;
  const SheetFile& file_;
  const Headings& headings_;
  const RowUnits& units_;
  std::size_t label_;
  std::vector<Row> rows_;
  std::size_t explained_ = 0;
};

}  // namespace vanban::batch
