// The cells of an HTML table as its rows name them, with rowspan and colspan → a ManuscriptTable.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

struct HtmlRow {
  std::vector<ManuscriptCell> cells;
  bool is_header = false;
};

struct HtmlTable {
  ManuscriptTable table;
  bool fits = true;  // no cell ran into another
};

// Nothing if the table has more places for cells than that.
std::optional<HtmlTable> lay_html_rows(std::vector<HtmlRow> rows, std::size_t most);

}  // namespace vanban
