// Cutting the text of a CSV file (UTF-8) into records and fields.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/sheet/sheet.h"

namespace vanban {

// Gives one record after the other.
class CsvRecords {
 public:
  CsvRecords(std::string_view text, char separator) : rest_(text), separator_(separator) {}

  // False at the end of the text; a quote that is never closed closes there.
  bool next(std::vector<std::string>& fields);
  // The last record ended in an open quote.
  bool open_quote() const { return open_quote_; }

 private:
  std::string take_field();
  void take_quoted(std::string& field);
  bool at_line_end() const;

  std::string_view rest_;
  char separator_;
  bool open_quote_ = false;
};

// The separator that cuts most of the first records into the same number of fields, more than one;
// a comma if none does.
char find_separator(std::string_view text);

}  // namespace vanban
