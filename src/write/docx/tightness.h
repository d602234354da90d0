// How a paragraph stands on our pages, and what Word needs to set it in as many lines. We let the
// spaces of a line shrink a little where that saves a line or reads better; Word processors differ
// in whether they do. Where one that does not would need a line more, the letters move together by
// some twentieths of a point.
#pragma once

#include "layout/context.h"
#include "layout/styled_text.h"

namespace vanban {

struct ParagraphFit {
  int lines = 1;
  int tightness = 0;  // twips from letter to letter
};

inline constexpr int tightest = 6;  // as much as the narrowest spaces of ours save

ParagraphFit fit_paragraph(const StyledText& text, Element element, const LayoutContext& context);

}  // namespace vanban
