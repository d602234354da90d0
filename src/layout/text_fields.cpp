#include "layout/text_fields.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace vanban {

namespace {

// Where the words of the gap end among the items of its page.
std::vector<PageItem>::const_iterator after(const std::vector<PageItem>& items, const Area& gap) {
  const auto last = std::find_if(items.rbegin(), items.rend(), [&](const PageItem& item) {
    const auto* run = std::get_if<TextRun>(&item);
    return run != nullptr && run->node == gap.node && run->baseline > gap.y &&
           run->baseline < gap.y + gap.height;
  });
  return last.base();
}

Area add_text_field(PagedDocument& document, const Area& gap) {
  const Node blank = document.structure[gap.node];
  Node node{NodeKind::text_field, blank.parent};
  node.field = blank.field;
  node.words = blank.words;
  Area area = gap;
  area.node = document.structure.add(std::move(node));
  document.spots.emplace_back(Spot{gap.page, gap.x, gap.y});
  std::vector<PageItem>& items = document.pages[gap.page].items;
  items.insert(after(items, gap), Field{gap.x, gap.y, gap.width, gap.height, area.node});
  return area;
}

}  // namespace

void add_text_fields(PagedDocument& document) {
  std::vector<Area> areas;
  for (const Area& area : document.areas) {
    areas.push_back(area);
    const bool is_gap = document.structure[area.node].kind == NodeKind::blank;
    if (is_gap) areas.push_back(add_text_field(document, area));
  }
  document.areas = std::move(areas);
}

}  // namespace vanban
