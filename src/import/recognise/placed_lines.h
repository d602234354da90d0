// The blocks of a manuscript in a row, tables that only lay text out (heads and feet of Word files)
// taken apart into their lines, and lines in which columns stand beside each other cut up.
#pragma once

#include <vector>

#include "import/manuscript.h"

namespace vanban {

enum class SideOfPage { unknown, left, right };

struct PlacedBlock {
  ManuscriptLine line;
  const ManuscriptTable* table = nullptr;  // then the line is empty
  SideOfPage side = SideOfPage::unknown;
};

std::vector<PlacedBlock> placed_blocks(const Manuscript& manuscript);

// A line of a head or foot: its columns, lines that the author broke, boxes of marks; each with
// single spaces.
std::vector<PlacedBlock> columns_of(const PlacedBlock& block);

// Drawn or typed: "─────", "-----", "***".
bool is_typed_rule(std::string_view text);

}  // namespace vanban
