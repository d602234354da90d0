// A paragraph → strips, one a line. Its first and its last line never stand alone on a page.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/strip.h"
#include "layout/styled_text.h"

namespace vanban {

struct ParagraphSetting {
  Element element = Element::body;  // gives alignment, indent, spacing
  bool keep_with_next = false;      // a heading: its end stays on the page of what follows
};

void lay_out_paragraph(const StyledText& text, const ParagraphSetting& setting,
                       const LayoutContext& context, Galley& galley);

// The baseline of a line in a strip of `height`, from its top.
Pt baseline_in(const Line& line, Pt height);

// The line's runs as page items, moved by (x, baseline).
void place_line(Line&& line, Pt x, Pt baseline, std::vector<PageItem>& items);

}  // namespace vanban
