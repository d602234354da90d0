// The unit that a row is about, by its code, its name or both.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "batch/work/table/sheet_file.h"
#include "batch/work/units.h"

namespace vanban::batch {

// Where a row says whose it is; nothing: the table has no such column.
struct UnitColumns {
  std::optional<std::size_t> code, name;
};

class RowUnits {
 public:
  RowUnits(const ListedPart& part, const SheetFile& file, UnitColumns columns)
      : part_(part), file_(file), columns_(columns) {}

  // Null if code and name mean none; nothing is reported then. What is wrong with the row of a unit
  // that was found goes into `found`: a code that is none or another unit's (unit_names_differ), or
  // one that has lost its zeros (code_padded).
  const Unit* find(std::size_t row, Diagnostics& found) const;

  // Reports why there is none; briefly, that there is none, without looking for what was meant.
  void report(std::size_t row, Diagnostics& diagnostics) const;
  void report_briefly(std::size_t row, Diagnostics& diagnostics) const;

  // Whether the row is that of another part which reads the same table.
  bool is_of_other_part(std::size_t row) const;

  // Whether the row has a code, or what was meant for one ("O9187").
  bool has_code(std::size_t row) const;
  Location place(std::size_t row) const;

 private:
  const Unit* by_code(const std::string& code) const;
  const Unit* by_name(std::size_t row) const;
  void check_name(std::size_t row, const Unit& unit, Diagnostics& found) const;
  std::string code_at(std::size_t row) const;
  std::string name_at(std::size_t row) const;

  const ListedPart& part_;
  const SheetFile& file_;
  UnitColumns columns_;
};

}  // namespace vanban::batch
