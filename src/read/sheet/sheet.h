// A table as an office sent it, as text: what a person would see in its cells. Rows and columns
// count from 0 in `rows` and from 1 wherever they are named or shown.
// Numbers come without thousands separators and with a decimal point, dates as dd/mm/yyyy: what a
// screen shows of these depends on the settings of its machine.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/legacy_text.h"

namespace vanban {

enum class CellKind { text, number, date, boolean, error };

struct Cell {
  std::string text;  // UTF-8 in NFC, lines ended by \n; empty: nothing to see
  CellKind kind = CellKind::text;
  bool merged = false;  // its text is that of the cell in the upper left corner of a merged range
};

struct Sheet {
  std::string name;                      // empty for CSV
  std::vector<std::vector<Cell>> rows;   // each as long as its last cell that is not empty
  std::vector<std::size_t> hidden_rows;  // places in `rows`, ascending
  std::optional<LegacyEncoding> was;     // the encoding that its text had

  // An empty cell if there is none.
  const Cell& at(std::size_t row, std::size_t column) const;
  std::size_t columns() const;  // of the longest row
};

struct SheetFault {
  enum class Kind {
    bad_encoding,    // neither Unicode nor text of a known old encoding
    not_text,        // NUL bytes in CSV
    unclosed_quote,  // place: where it opens
    not_a_workbook,  // no XLSX
    locked_or_old,   // XLS, or XLSX with a password
    damaged,         // the archive, or a part that is missing or no XML
    bad_cell,        // a cell points to nothing or stands at no place
    no_visible_sheet,
    too_large,  // a part, or all text of the cells
    too_many_rows,
    too_many_columns,
    too_many_cells,
  };
  Kind kind{};
  std::size_t row = 0;  // from 1; 0 if the fault has no place
  std::size_t column = 0;

  friend bool operator==(const SheetFault&, const SheetFault&) = default;
};

using SheetResult = std::variant<Sheet, SheetFault>;

// What a sheet may hold. A commune's table has some thousand rows; files beyond these are mistakes
// (a column filled to the end of the sheet) or made to do harm.
struct SheetLimits {
  std::size_t bytes = std::size_t{64} << 20;  // of a CSV file, of an unpacked part, of all text
  std::size_t rows = 200'000;
  std::size_t columns = 1'000;
  std::size_t cells = 1'000'000;  // empty ones before the last of a row count too
};

// 1 gives "A", 27 "AA".
std::string column_letters(std::size_t column);
// "B12", rows and columns from 1.
std::string cell_name(std::size_t row, std::size_t column);

}  // namespace vanban
