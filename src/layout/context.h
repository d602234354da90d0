// What laying out a block needs to know around it.
#pragma once

#include "diag/diagnostic.h"
#include "layout/lines/set_lines.h"
#include "layout/structure.h"
#include "model/style.h"

namespace vanban {

struct LayoutContext {
  const StyleSheet& style;
  const FontSet& fonts;
  Pt width;        // of the text area
  Pt page_height;  // of the text area
  Diagnostics& diagnostics;
  Structure& structure;
  NodeId node = document_node;  // to which blocks are added
  int headings = 0;             // how many levels of headings stand above

  NodeId add(NodeKind kind) const { return structure.add({kind, node}); }
  NodeId add_list(ListNumbering numbering) const {
    const NodeId list = add(NodeKind::list);
    structure[list].numbering = numbering;
    return list;
  }
  // The same, for what stands inside the node.
  LayoutContext inside(NodeId inner) const {
    LayoutContext context = *this;
    context.node = inner;
    return context;
  }

  LineSetting line_setting() const { return {fonts, style.breaking, style.lines}; }
};

}  // namespace vanban
