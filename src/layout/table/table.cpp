#include <memory>

#include "layout/blocks.h"
#include "layout/table/table_layout.h"

namespace vanban {

void lay_out_table(const Table& table, const LayoutContext& context, Galley& galley) {
  const auto layout = std::make_shared<const TableLayout>(table, context);
  const std::vector<Slot>& slots = layout->slots();
  for (std::size_t i = 0; i < slots.size(); ++i) {
    Strip strip;
    if (i == 0) strip.space_before = context.style.table_gap;
    strip.height = slots[i].height;
    if (i + 1 == slots.size()) strip.height += context.style.table_gap;
    strip.keep_with_next = slots[i].keep_with_next;
    strip.notes = layout->notes_in(i);
    strip.slot = TableSlot{layout, i};
    strip.where = table.where;
    galley.push_back(std::move(strip));
  }
}

}  // namespace vanban
