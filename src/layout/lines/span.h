// The styled text of one paragraph, as the setting of lines takes it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/length.h"
#include "diag/source.h"
#include "layout/paged_document.h"
#include "model/inline.h"

namespace vanban {

// Text of one look. Spans touch: a word may run on from one into the next. A line feed in the text
// forces a line break. The text must live until the lines are set.
struct Span {
  std::string_view text;  // UTF-8, NFC
  Emphasis emphasis;
  Pt size;
  Colour colour;
  Pt rise;                          // of the baseline: superscript marks of footnotes
  std::optional<std::size_t> note;  // the footnote that this span calls
  Location where;
  NodeId node = no_node;  // whose words they are
};

}  // namespace vanban
