#include <algorithm>
#include <iterator>
#include <utility>

#include "layout/blocks.h"
#include "layout/halves.h"
#include "layout/paragraph.h"
#include "layout/signature_fields.h"
#include "layout/stack.h"

namespace vanban {

namespace {

void add_line(const RichText& text, Element element, const LayoutContext& context, Galley& lines) {
  if (text.empty()) return;
  StyledText styled(context, context.add(NodeKind::paragraph));
  styled.add(text, element);
  lay_out_paragraph(styled, {element, false}, context, lines);
}

// Gives the context of what stands under the line.
LayoutContext add_listed(const char* marker, const RichText& text, const LayoutContext& list,
                         Galley& lines) {
  const LayoutContext item = list.inside(list.add(NodeKind::list_item));
  StyledText styled(item, item.add(NodeKind::label));
  styled.add(marker, Element::recipients, text.where);
  const LayoutContext body = item.inside(item.add(NodeKind::list_body));
  styled.set_node(body.node);
  styled.add(text, Element::recipients);
  lay_out_paragraph(styled, {Element::recipients, false}, body, lines);
  return body;
}

void add_entry(const Recipients::Entry& entry, const LayoutContext& list, Galley& lines) {
  const LayoutContext body = add_listed("- ", entry.text, list, lines);
  if (entry.lines.empty()) return;
  const LayoutContext inner = body.inside(body.add_list(ListNumbering::disc));
  for (const RichText& line : entry.lines) add_listed("+ ", line, inner, lines);
}

// Ô 9b and 12, a strip a line.
Galley recipient_lines(const Recipients& recipients, const LayoutContext& context) {
  Galley lines;
  if (!recipients.entries.empty()) {
    add_line(recipients.label, Element::recipients_label, context, lines);
    const LayoutContext list = context.inside(context.add_list(ListNumbering::disc));
    for (const Recipients::Entry& entry : recipients.entries) add_entry(entry, list, lines);
  }
  add_line(recipients.drafter, Element::drafter, context, lines);
  return lines;
}

void add_signature(const Signature& signature, Stack& stack, const LayoutContext& context) {
  for (const RichText& line : signature.authority) stack.add(line, Element::signature_authority);
  add_signature_fields(stack, context);
  stack.skip(context.style.signature_space);
  stack.add(signature.office, Element::signature_authority);
  stack.add(signature.name, Element::signature_name);
}

// The last two lines of the text go along, so that recipients and signature never stand alone.
void keep_last_lines(Galley& galley) {
  const std::size_t lines = std::min<std::size_t>(2, galley.size());
  for (auto strip = galley.end() - static_cast<std::ptrdiff_t>(lines); strip != galley.end();
       ++strip) {
    strip->keep_with_next = true;
  }
}

Pt total_height(const Galley& lines) {
  Pt height;
  for (const Strip& line : lines) height += line.height;
  return height;
}

// What a page holds besides the last lines of the text; a paragraph of three is not cut.
Pt room_on_a_page(const LayoutContext& context) {
  const TextStyle& body = context.style[Element::body];
  const Pt line = context.fonts.face(0).line_height(body.size) * body.line_spacing;
  return context.page_height - context.style.signing_gap - line * 3;
}

void take(Strip& from, Pt y, Strip& into) {
  for (PageItem& item : from.items) {
    shift(item, {}, y);
    into.items.push_back(std::move(item));
  }
  into.notes.insert(into.notes.end(), from.notes.begin(), from.notes.end());
}

}  // namespace

void lay_out_signing(const Signing& signing, const LayoutContext& context, Galley& galley) {
  const Halves columns = signing_halves(signing.signature, context);
  Stack signature(context, columns.right_x, columns.right_width);
  add_signature(signing.signature, signature, context);
  LayoutContext left = context;
  left.width = columns.left_width;
  Galley lines = recipient_lines(signing.recipients, left);

  keep_last_lines(galley);
  Strip block;
  block.space_before = context.style.signing_gap;
  block.where = signing.where;
  // A list of recipients too long for that goes on below the signature and on further pages.
  const bool whole = total_height(lines) <= room_on_a_page(context);
  Pt y;
  auto line = lines.begin();
  for (; line != lines.end() && (whole || y < signature.height()); ++line) {
    take(*line, y, block);
    y += line->height;
  }
  block.height = std::max(y, signature.height());
  for (PageItem& item : signature.take_items()) block.items.push_back(std::move(item));
  for (const std::size_t note : signature.take_notes()) block.notes.push_back(note);
  galley.push_back(std::move(block));
  std::move(line, lines.end(), std::back_inserter(galley));
}

}  // namespace vanban
