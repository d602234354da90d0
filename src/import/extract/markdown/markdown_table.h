// A table of a Markdown file. Cells that a row has beyond the columns, which Markdown drops, stay
// in its last one (import_table_changed). A letterhead or foot set as a table has no borders.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

#include "import/extract/manuscript_ledger.h"
#include "import/extract/markdown/markdown_tree.h"
#include "import/manuscript.h"

namespace vanban {

// `typed` gives the lines of the file, whose first is that after `lines_before`. Nothing if the
// table is empty or too large, which the ledger knows then.
std::optional<ManuscriptTable> read_markdown_table(
    const MarkdownNode& table, std::size_t lines_before,
    const std::function<std::string_view(std::size_t)>& typed, ManuscriptLedger& ledger);

// Gives all cells of a row a place in one line of the source.
void place_row(std::vector<ManuscriptCell>& row, ManuscriptLedger& ledger);

// A letterhead, or a foot with recipients and signature.
bool is_head_or_foot(const ManuscriptTable& table);

}  // namespace vanban
