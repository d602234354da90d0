// Headings in the line: "3. Công an tỉnh: Chủ trì, phối hợp …".
#pragma once

#include <cstddef>

#include "import/recognise/labels.h"

namespace vanban {

// The bytes of the heading with its colon; 0: the words are no heading with a text behind it. Bold
// words say so for sure; without them the name of a body or a few words of a heading must stand
// before the colon and a sentence behind it.
std::size_t run_in_length(const ManuscriptLine& line, const WrittenLabel& label);

}  // namespace vanban
