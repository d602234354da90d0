// Marks at the end of texts.
#pragma once

#include <string_view>

#include "model/document.h"

namespace vanban {

// Adds the mark unless the text ends with one already (; . : , or ./.).
void end_with(RichText& text, std::string_view mark);

// Puts "./." after the last sentence of the part, exactly once: it takes the place of the full stop
// or semicolon there. Where a part ends with a table, the mark stands on a line of its own.
void close_part(Part& part, std::string_view end_mark);

}  // namespace vanban
