#include <algorithm>
#include <string>
#include <utility>

#include "diag/messages.h"
#include "layout/blocks.h"
#include "layout/colour.h"
#include "layout/halves.h"
#include "layout/stack.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

ContentWidth width_of(const RichText& line, Element element, const LayoutContext& context) {
  StyledText styled(context.style);
  styled.add(line, element);
  return content_width(styled.spans(), context.line_setting());
}

void report_too_wide(const RichText& line, const LayoutContext& context) {
  context.diagnostics.report(Message::name_too_wide, line.where, {plain_text(line, context.style)});
}

// Reports the lines whose words are wider than the column they stand in.
void check_widths(const Letterhead& head, const Halves& columns, const LayoutContext& context) {
  const auto check = [&](const RichText& line, Element element) {
    const Pt longest_word = width_of(line, element, context).longest_word;
    if (longest_word > columns.left_width) report_too_wide(line, context);
  };
  for (const RichText& line : head.superior) check(line, Element::superior);
  for (const RichText& line : head.issuer) check(line, Element::issuer);
  check(head.number, Element::number);
  if (columns.right_x < Pt{}) report_too_wide(head.country, context);
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
void add_circulation(const Letterhead& head, const Halves& columns, const LayoutContext& context,
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

void take(Stack& stack, Strip& strip) {
  for (PageItem& item : stack.take_items()) strip.items.push_back(std::move(item));
  for (const std::size_t note : stack.take_notes()) strip.notes.push_back(note);
}

// Ô 3 and 4 share a baseline, whatever stands above them (Phụ lục I, II.3c and II.4c).
void add_number_and_date(const Letterhead& head, Stack& left, Stack& right,
                         const LayoutContext& context) {
  if (head.number.empty()) return;
  const Pt baseline = std::max(left.height() + left.baseline(Element::number),
                               right.height() + right.baseline(Element::place_date)) +
                      context.style.number_gap;
  left.skip(baseline - left.height() - left.baseline(Element::number));
  right.skip(baseline - right.height() - right.baseline(Element::place_date));
  left.add(head.number, Element::number);
  right.add(head.place_date, Element::place_date);
}

}  // namespace

void lay_out_letterhead(const Letterhead& head, const LayoutContext& context, Galley& galley) {
  const Halves columns = letterhead_halves(head, context);
  check_widths(head, columns, context);

  Stack left(context, {}, columns.left_width);
  Stack right(context, columns.right_x, columns.right_width);
  add_names(head, left, context);
  add_country(head, right, context);
  add_number_and_date(head, left, right, context);
  add_marks(head, left, context);

  Strip strip;
  strip.height = std::max(left.height(), right.height());
  strip.keep_with_next = true;
  strip.where = head.where;
  add_circulation(head, columns, context, strip.items);
  take(left, strip);
  take(right, strip);
  galley.push_back(std::move(strip));
}

}  // namespace vanban
