// A table that an office sent, as a source that messages can point into: line N of it is row N of
// the sheet, its cells joined by " | ".
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/library.h"
#include "read/sheet/sheet.h"

namespace vanban::batch {

struct SheetFile {
  Sheet sheet;
  Source source = nullptr;
  std::vector<std::vector<std::uint32_t>> offsets;  // of the cells in the source

  // Rows and columns from 0. A cell beyond the end of its row stands at that end.
  Location place(std::size_t row, std::size_t column) const;
  Location whole() const { return {source}; }
};

// XLSX or CSV, by what is in the file. Nothing after reporting cannot_read_file or
// sheet_unreadable.
std::optional<SheetFile> open_sheet(const std::string& path, const Location& wanted_by,
                                    Library& library, Diagnostics& diagnostics);

// The tables of a job by path, each read once however many parts it serves; nothing in those that
// could not be.
using SheetFiles = std::map<std::string, std::optional<SheetFile>>;

}  // namespace vanban::batch
