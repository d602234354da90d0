// Paragraphs behind the last section that belong to the whole document ("Trên đây là …"), and the
// mark "./." at the end of it, which is the program's.
#pragma once

#include <cstddef>
#include <vector>

#include "import/recognise/placed_lines.h"

namespace vanban {

// Where the closing begins among the blocks of a body; its end if there is none.
std::size_t begin_of_closing(const std::vector<PlacedBlock>& body);

// Also as scans read it: ". /", "/.". A full stop stays.
void take_end_mark(std::vector<PlacedBlock>& blocks);

}  // namespace vanban
