#include <memory>

#include "layout/blocks.h"
#include "layout/table/table_layout.h"

namespace vanban {

void lay_out_table(const Table& table, const LayoutContext& context, Galley& galley) {
  const auto layout = std::make_shared<const TableLayout>(table, context);
  const std::vector<TableStrip>& strips = layout->strips();
  for (std::size_t i = 0; i < strips.size(); ++i) {
    Strip strip;
    if (i == 0) strip.space_before = context.style.table_gap;
    strip.height = strips[i].height;
    strip.keep_with_next = strips[i].keep_with_next;
    strip.notes = layout->notes_in(i);
    strip.table = TablePart{layout, i};
    strip.where = table.where;
    galley.push_back(std::move(strip));
  }
}

}  // namespace vanban
