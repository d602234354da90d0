// A paragraph put together from lines.
#pragma once

#include <string_view>

#include "import/manuscript.h"

namespace vanban {

// The line without the spaces at its ends, as a paragraph of its own.
ManuscriptLine paragraph_of(const ManuscriptLine& line);

// Adds the words of the next line, its styles and notes with them. A space comes between unless a
// symbol was broken behind a hyphen or stroke ("1520/QĐ-" / "TTg").
void append_line(ManuscriptLine& paragraph, const ManuscriptLine& line);

}  // namespace vanban
