#include "layout/paginate.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "diag/messages.h"
#include "layout/table/table_layout.h"

namespace vanban {

namespace {

class Paginator {
 public:
  Paginator(Galley galley, Strip first_foot, const PageFrame& frame, Footnotes& footnotes,
            const LayoutContext& context)
      : galley_(std::move(galley)),
        first_foot_(std::move(first_foot)),
        frame_(frame),
        footnotes_(footnotes),
        context_(context) {}

  std::vector<Page> run() {
    if (first_foot_.height > frame_.height / 2) drop_first_foot();
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

  // The table whose header a page repeats when it begins with the strip.
  const TableLayout* repeated_header(std::size_t strip) const {
    if (strip >= galley_.size()) return nullptr;
    const auto& table = galley_[strip].table;
    return table && table->layout->repeats_header_above(table->strip) ? table->layout.get()
                                                                      : nullptr;
  }

  Pt header_height(std::size_t start) const {
    const TableLayout* table = repeated_header(start);
    return table == nullptr ? Pt{} : table->header_height();
  }

  bool fits(Pt height) const { return height <= page_height() + Pt{0.01}; }

  // Footnotes that the page has besides those of its strips.
  std::vector<std::size_t> notes_of_foot() const {
    return pages_.empty() ? first_foot_.notes : std::vector<std::size_t>{};
  }

  // Which strips a page can hold: the first that does not fit, and the last break allowed before
  // it. Both are `start` where nothing fits.
  struct Filling {
    std::size_t full, allowed;
  };

  // `notes_begin`: every note begins on the page that calls it. Otherwise one line of the first is
  // enough, which notes longer than a page may ask for.
  Filling fill_page(std::size_t start, bool notes_begin) {
    Pt used = header_height(start);
    std::vector<std::size_t> called = notes_of_foot();
    std::size_t allowed = start;
    std::size_t i = start;
    for (; i < galley_.size(); ++i) {
      const Strip& strip = galley_[i];
      used += (i == start ? Pt{} : strip.space_before) + strip.height;
      called.insert(called.end(), strip.notes.begin(), strip.notes.end());
      const Pt foot =
          notes_begin ? footnotes_.least_height(called) : footnotes_.first_line_height(called);
      if (!fits(used + foot)) break;
      // A note is cut short only where the strip that calls it leaves no room for the rest, never
      // to make room for further strips.
      const bool notes_whole = fits(used + footnotes_.height(called));
      if (!notes_whole && notes_begin && strip.notes.empty()) break;
      if (strip.keep_with_next) continue;
      allowed = i + 1;
      if (!notes_whole) break;
    }
    return {i, i == galley_.size() ? i : allowed};
  }

  // The first strip of the next page. Where no strip allows a break it is forced, so that the
  // document goes on.
  std::size_t find_break(std::size_t start) {
    if (start == galley_.size()) return start;
    if (const std::size_t end = fill_page(start, true).allowed; end > start) return end;
    // Notes carried over may leave no room for what an empty page would hold.
    if (footnotes_.carries()) return start;
    const Filling filling = fill_page(start, false);
    if (filling.allowed > start) return filling.allowed;
    if (filling.full > start) return filling.full;
    // Where not even one line of its notes fits, they all go on.
    if (fits(header_height(start) + galley_[start].height)) return start + 1;
    report_too_tall(galley_[start], page_height());
    return start + 1;
  }

  void report_too_tall(const Strip& strip, Pt room) {
    context_.diagnostics.report(Message::too_tall, strip.where,
                                {fmt::format("{:.0f}", to_mm(strip.height).value),
                                 fmt::format("{:.0f}", to_mm(room).value)});
  }

  void make_page(std::size_t start, std::size_t end) {
    Page page;
    page.width = frame_.paper_width;
    page.height = frame_.paper_height;
    std::vector<std::size_t> called;
    Pt y;
    if (start < end) {
      if (const TableLayout* table = repeated_header(start)) table->repeat_header(y, page.items);
      y += header_height(start);
    }
    for (std::size_t i = start; i < end; ++i) {
      Strip& strip = galley_[i];
      if (i > start) y += strip.space_before;
      called.insert(called.end(), strip.notes.begin(), strip.notes.end());
      if (strip.table) {
        if (i == start || !same_table(i - 1, i)) draw_table(i, end, y, page.items);
      } else {
        move_items(strip, y, page.items);
      }
      y += strip.height;
    }
    for (const std::size_t note : notes_of_foot()) called.push_back(note);
    footnotes_.place(called, y, page_height(), page.items);
    if (pages_.empty()) move_items(first_foot_, frame_.height - first_foot_.height, page.items);
    for (PageItem& item : page.items) shift(item, frame_.left, frame_.top);
    pages_.push_back(std::move(page));
  }

  bool same_table(std::size_t a, std::size_t b) const {
    return galley_[a].table && galley_[b].table &&
           galley_[a].table->layout == galley_[b].table->layout;
  }

  // All strips of the table that this page holds, from the first one on.
  void draw_table(std::size_t first, std::size_t end, Pt y, std::vector<PageItem>& items) const {
    std::size_t last = first;
    while (last < end && same_table(first, last)) ++last;
    const TablePart& part = *galley_[first].table;
    part.layout->draw(part.strip, part.strip + (last - first), y, items);
  }

  static void move_items(Strip& strip, Pt y, std::vector<PageItem>& items) {
    for (PageItem& item : strip.items) {
      shift(item, {}, y);
      items.push_back(std::move(item));
    }
  }

  void drop_first_foot() {
    report_too_tall(first_foot_, frame_.height / 2);
    first_foot_ = {};
  }

  Galley galley_;
  Strip first_foot_;
  const PageFrame& frame_;
  Footnotes& footnotes_;
  const LayoutContext& context_;
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> paginate(Galley galley, const Strip& first_foot, const PageFrame& frame,
                           Footnotes& footnotes, const LayoutContext& context) {
  return Paginator(std::move(galley), first_foot, frame, footnotes, context).run();
}

}  // namespace vanban
