#include <algorithm>
#include <string>
#include <utility>

#include "layout/blocks.h"
#include "layout/colour.h"
#include "layout/stack.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

// The right column is as wide as its longest line, since Quốc hiệu never wraps; the left one gets
// the rest.
struct Columns {
  Pt left_width;
  Pt right_x, right_width;
};

Columns columns_of(const Letterhead& head, const LayoutContext& context) {
  const Pt right = std::max({natural_width(head.country, Element::country, context),
                             natural_width(head.motto, Element::motto, context),
                             natural_width(head.place_date, Element::place_date, context)});
  const Pt left = context.width - right - context.style.column_gap;
  return {left, context.width - right, right};
}

// Reports the words of a name that are wider than the column they stand in.
void check_width(const std::vector<RichText>& lines, Element element, Pt width,
                 const LayoutContext& context) {
  for (const RichText& line : lines) {
    StyledText styled(context.style);
    styled.add(line, element);
    if (styled.empty()) continue;
    if (content_width(styled.spans(), context.line_setting()).minimum > width) {
      context.diagnostics.report(Message::name_too_wide, line.where,
                                 {plain_text(line, context.style)});
    }
  }
}

void add_lines(const std::vector<RichText>& lines, Element element, Stack& stack) {
  for (const RichText& line : lines) stack.add(line, element);
}

// Ô 2: the superior plain, the issuer bold, a rule under its last line.
void add_names(const Letterhead& head, Stack& stack, const LayoutContext& context) {
  add_lines(head.superior, Element::superior, stack);
  add_lines(head.issuer, Element::issuer, stack);
  if (!head.issuer.empty()) stack.add_rule(context.style.issuer_rule);
}

// Ô 1.
void add_country(const Letterhead& head, Stack& stack, const LayoutContext& context) {
  stack.add(head.country, Element::country);
  stack.add(head.motto, Element::motto);
  stack.add_rule(context.style.motto_rule);
}

// Ô 10b and the draft mark, boxed under the number.
void add_marks(const Letterhead& head, Stack& stack, const LayoutContext& context) {
  const StyleSheet& style = context.style;
  if (!head.urgency.empty()) {
    const auto stamp = style.stamp_widths.find(plain_text(head.urgency, style));
    const Pt width = stamp == style.stamp_widths.end() ? Pt{} : stamp->second;
    stack.skip(style.number_gap);
    stack.add_boxed(head.urgency, Element::urgency, width, style.stamp_height,
                    parse_colour(style.urgency_colour));
  }
  if (!head.draft.empty()) {
    stack.skip(style.number_gap);
    stack.add_boxed(head.draft, Element::draft, {}, {}, {});
  }
}

// Ô 11 stands above ô 1, in the top margin, so that the two columns stay level.
void add_circulation(const Letterhead& head, const Columns& columns, const LayoutContext& context,
                     std::vector<PageItem>& items) {
  if (head.circulation.empty()) return;
  Stack box(context, columns.right_x, columns.right_width);
  box.add_boxed(head.circulation, Element::circulation, {}, {}, {});
  const Pt above = -(box.height() + context.style.box_padding);
  for (PageItem& item : box.take_items()) {
    shift(item, {}, above);
    items.push_back(std::move(item));
  }
}

void take(Stack& stack, std::vector<PageItem>& items) {
  for (PageItem& item : stack.take_items()) items.push_back(std::move(item));
}

}  // namespace

void lay_out_letterhead(const Letterhead& head, const LayoutContext& context, Galley& galley) {
  const Columns columns = columns_of(head, context);
  check_width(head.superior, Element::superior, columns.left_width, context);
  check_width(head.issuer, Element::issuer, columns.left_width, context);

  Stack left(context, {}, columns.left_width);
  Stack right(context, columns.right_x, columns.right_width);
  add_names(head, left, context);
  add_country(head, right, context);

  // Number and date share a line, whatever stands above them (Phụ lục I, II.3c and II.4c).
  const Pt top = std::max(left.height(), right.height());
  left.skip(top - left.height());
  right.skip(top - right.height());
  if (!head.number.empty()) {
    left.skip(context.style.number_gap);
    right.skip(context.style.number_gap);
    const Pt taller =
        std::max(left.line_height(Element::number), right.line_height(Element::place_date));
    left.skip(taller - left.line_height(Element::number));
    right.skip(taller - right.line_height(Element::place_date));
    left.add(head.number, Element::number);
    right.add(head.place_date, Element::place_date);
  }
  add_marks(head, left, context);

  Strip strip;
  strip.height = std::max(left.height(), right.height());
  strip.keep_with_next = true;
  strip.where = head.where;
  add_circulation(head, columns, context, strip.items);
  take(left, strip.items);
  take(right, strip.items);
  galley.push_back(std::move(strip));
}

}  // namespace vanban
