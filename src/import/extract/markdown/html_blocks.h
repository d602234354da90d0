// HTML inside Markdown as blocks: tables with their spans, other words as lines. Programs that turn
// documents into Markdown write in HTML what Markdown's own tables cannot hold.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

struct HtmlBlocks {
  std::vector<ManuscriptBlock> blocks;  // without places
  std::vector<std::string> hidden;
  bool fits = true;  // no table in a table, no cell in another
};

// A table with more places for cells than that becomes lines.
HtmlBlocks html_blocks(std::string_view html, std::size_t most_cells);

}  // namespace vanban
