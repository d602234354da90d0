// What laying out a block needs to know around it.
#pragma once

#include "diag/diagnostic.h"
#include "layout/lines/set_lines.h"
#include "model/style.h"

namespace vanban {

struct LayoutContext {
  const StyleSheet& style;
  const FontSet& fonts;
  Pt width;        // of the text area
  Pt page_height;  // of the text area
  Diagnostics& diagnostics;

  LineSetting line_setting() const { return {fonts, style.breaking, style.lines}; }
};

}  // namespace vanban
