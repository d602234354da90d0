#include "layout/page_numbers.h"

#include <string>

#include "layout/stack.h"

namespace vanban {

void number_pages(std::vector<Page>& pages, const PageFrame& frame, const LayoutContext& context) {
  for (std::size_t i = 1; i < pages.size(); ++i) {
    StyledText number(context.style);
    number.add(std::to_string(i + 1), Element::page_number, {});
    Stack stack(context, frame.left, frame.width);
    stack.add(number, context.style[Element::page_number]);
    std::vector<PageItem> items = stack.take_items();
    for (PageItem& item : items) shift(item, {}, context.style.page_number_top);
    // In reading order the number comes first on its page.
    pages[i].items.insert(pages[i].items.begin(), items.begin(), items.end());
  }
}

}  // namespace vanban
