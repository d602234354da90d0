// Tables whose columns stand under dashes (--- ---), as pandoc writes them: between two long dashes
// with empty lines between rows, or a row a line up to an empty one.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "import/extract/markdown/grid_tables.h"

namespace vanban {

struct RuledTable {
  std::size_t length = 0;  // lines
  GridTable table;
};

// The table that begins with that line. Nothing where a word stands across the columns.
std::optional<RuledTable> ruled_table_at(const std::vector<std::string_view>& lines, std::size_t at,
                                         std::size_t most_fields);

}  // namespace vanban
