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

// These, and what stands in round brackets; united().
std::vector<Range> aside_ranges(std::string_view words);

// From left to right, those that overlap as one.
std::vector<Range> united(std::vector<Range> ranges);

// Of ranges from left to right that do not overlap: asked for every byte of long texts.
bool touches(const std::vector<Range>& ranges, Range range);

}  // namespace vanban
