// Marks at the end of texts. Calls of footnotes may stand behind the last words: a full stop that
// is replaced keeps its side of them.
#pragma once

#include <string_view>

#include "model/document.h"

namespace vanban {

// Adds the mark unless the text ends with one already (; . : , or ./.).
void end_with(RichText& text, std::string_view mark);

// The text ends with this mark, whatever stop, semicolon or comma it was typed with.
void set_end(RichText& text, std::string_view mark);

// Puts "./." after the last sentence of the part, exactly once: it takes the place of the full stop
// or semicolon there. Where a part ends with a table, the mark stands on a line of its own.
void close_part(Part& part, std::string_view end_mark);

}  // namespace vanban
