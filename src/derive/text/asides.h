// Parts of a text that deriving does not take apart: what is quoted is another document's words,
// what stands in brackets is no list of its own. Ranges are bytes of FlatText::words().
#pragma once

#include <string_view>
#include <vector>

#include "derive/text/flat_text.h"

namespace vanban {

// Between “…” (also nested) or "…", the marks included, from left to right. A quotation that is
// never closed goes on to the end: better to leave too much alone than to rewrite a title.
std::vector<Range> quoted_ranges(std::string_view words);

// These, and what stands in round brackets.
std::vector<Range> aside_ranges(std::string_view words);

bool touches(const std::vector<Range>& ranges, Range range);

}  // namespace vanban
