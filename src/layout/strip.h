// A horizontal slice of the text column that is never cut: a line, a row of a table, the
// letterhead, recipients and signature.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diag/source.h"
#include "layout/paged_document.h"

namespace vanban {

class TableLayout;

// A strip of a table: its items are known only when it is known which strips share a page.
struct TablePart {
  std::shared_ptr<const TableLayout> layout;
  std::size_t strip = 0;
};

struct Strip {
  Pt space_before;  // not at the top of a page
  Pt height;
  std::vector<PageItem> items;     // x from the left of the text area, y from the strip's top
  bool keep_with_next = false;     // no page break after it
  std::vector<std::size_t> notes;  // footnotes called in it
  std::optional<TablePart> table;
  Location where;  // what to name if it is too tall for any page
};

// The strips of a part, in order.
using Galley = std::vector<Strip>;

// Moves an item by (dx, dy).
void shift(PageItem& item, Pt dx, Pt dy);

}  // namespace vanban
