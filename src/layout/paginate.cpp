#include "layout/paginate.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "layout/table/table_layout.h"

namespace vanban {

namespace {

class Paginator {
 public:
  Paginator(Galley galley, const Strip& first_foot, const PageFrame& frame, Footnotes& footnotes,
            const LayoutContext& context)
      : galley_(std::move(galley)),
        first_foot_(first_foot),
        frame_(frame),
        footnotes_(footnotes),
        context_(context) {}

  std::vector<Page> run() {
    std::size_t start = 0;
    do {
      const std::size_t end = find_break(start);
      make_page(start, end);
      start = end;
    } while (start < galley_.size() || footnotes_.carries());
    return std::move(pages_);
  }

 private:
  // The room for text on the page now being filled.
  Pt page_height() const {
    return pages_.empty() ? frame_.height - first_foot_.height : frame_.height;
  }

  // What a table repeats above the strip when a page begins with it.
  const TableLayout* repeated_header(std::size_t strip) const {
    if (strip >= galley_.size()) return nullptr;
    const auto& slot = galley_[strip].slot;
    return slot && slot->slot >= slot->table->header_slots() && slot->table->header_slots() > 0
               ? slot->table.get()
               : nullptr;
  }

  // The first strip of the next page. A forced break, where no strip on the page allows one, keeps
  // the document going; a single strip that is too tall is reported.
  std::size_t find_break(std::size_t start) {
    Pt used;
    if (const TableLayout* table = repeated_header(start)) used = table->header_height();
    std::vector<std::size_t> called;
    std::size_t allowed = start;
    std::size_t i = start;
    for (; i < galley_.size(); ++i) {
      const Strip& strip = galley_[i];
      used += (i == start ? Pt{} : strip.space_before) + strip.height;
      called.insert(called.end(), strip.notes.begin(), strip.notes.end());
      const Pt foot = footnotes_.least_height(called);
      if (used + foot > page_height() + Pt{0.01}) break;
      if (!strip.keep_with_next) allowed = i + 1;
      // A note cut short fills the page: nothing more fits below its call.
      if (used + footnotes_.height(called) > page_height() + Pt{0.01})
        return cut_after(i, allowed, start);
    }
    if (i == galley_.size()) return i;
    return cut_after(i, allowed, start);
  }

  std::size_t cut_after(std::size_t full, std::size_t allowed, std::size_t start) {
    if (allowed > start) return allowed;
    if (full > start) return full;
    // Notes carried over may leave no room for a strip that an empty page would hold.
    if (footnotes_.carries()) return start;
    context_.diagnostics.report(Message::too_tall, galley_[start].where,
                                {fmt::format("{:.0f}", to_mm(galley_[start].height).value),
                                 fmt::format("{:.0f}", to_mm(page_height()).value)});
    return start + 1;
  }

  void make_page(std::size_t start, std::size_t end) {
    Page page;
    page.width = frame_.paper_width;
    page.height = frame_.paper_height;
    std::vector<std::size_t> called;
    Pt y;
    if (const TableLayout* table = repeated_header(start); table != nullptr && start < end) {
      table->draw_header(y, page.items);
      y += table->header_height();
    }
    for (std::size_t i = start; i < end; ++i) {
      Strip& strip = galley_[i];
      if (i > start) y += strip.space_before;
      called.insert(called.end(), strip.notes.begin(), strip.notes.end());
      if (strip.slot) {
        draw_slots(i, start, end, y, page.items);
      } else {
        move_items(strip, y, page.items);
      }
      y += strip.height;
    }
    footnotes_.place(called, y, page_height(), page.items);
    if (pages_.empty()) {
      Strip foot = first_foot_;
      move_items(foot, frame_.height - foot.height, page.items);
    }
    for (PageItem& item : page.items) shift(item, frame_.left, frame_.top);
    pages_.push_back(std::move(page));
  }

  // Draws all slots of the table that this page holds when it comes to the first of them.
  void draw_slots(std::size_t strip, std::size_t start, std::size_t end, Pt y,
                  std::vector<PageItem>& items) {
    const TableSlot& slot = *galley_[strip].slot;
    const auto same_table = [&](std::size_t i) {
      return galley_[i].slot && galley_[i].slot->table == slot.table;
    };
    if (strip > start && same_table(strip - 1)) return;
    std::size_t last = strip;
    while (last < end && same_table(last)) ++last;
    slot.table->draw(slot.slot, slot.slot + (last - strip), y, progress_[slot.table.get()], items);
  }

  static void move_items(Strip& strip, Pt y, std::vector<PageItem>& items) {
    for (PageItem& item : strip.items) {
      shift(item, {}, y);
      items.push_back(std::move(item));
    }
  }

  Galley galley_;
  const Strip& first_foot_;
  const PageFrame& frame_;
  Footnotes& footnotes_;
  const LayoutContext& context_;
  std::map<const TableLayout*, TableProgress> progress_;  // looked up, never walked
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> paginate(Galley galley, const Strip& first_foot, const PageFrame& frame,
                           Footnotes& footnotes, const LayoutContext& context) {
  return Paginator(std::move(galley), first_foot, frame, footnotes, context).run();
}

}  // namespace vanban
