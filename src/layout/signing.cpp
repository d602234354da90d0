#include <algorithm>
#include <utility>

#include "layout/blocks.h"
#include "layout/stack.h"

namespace vanban {

namespace {

Pt signature_width(const Signature& signature, const LayoutContext& context) {
  Pt widest = context.width / 2;  // the right half (Phụ lục I, IV), more if a title is long
  for (const RichText& line : signature.authority) {
    widest = std::max(widest, natural_width(line, Element::signature_authority, context));
  }
  widest = std::max(widest, natural_width(signature.name, Element::signature_name, context));
  return std::min(widest, context.width * 0.7);
}

void add_entry(const RichText& text, const char* marker, const Location& where, Stack& stack,
               const LayoutContext& context) {
  StyledText styled(context.style);
  styled.add(marker, Element::recipients, where);
  styled.add(text, Element::recipients);
  stack.add(styled, context.style[Element::recipients]);
}

void add_recipients(const Recipients& recipients, Stack& stack, const LayoutContext& context) {
  if (recipients.entries.empty()) return;
  stack.add(recipients.label, Element::recipients_label);
  for (const Recipients::Entry& entry : recipients.entries) {
    add_entry(entry.text, "- ", entry.text.where, stack, context);
    for (const RichText& line : entry.lines) add_entry(line, "+ ", line.where, stack, context);
  }
  stack.add(recipients.drafter, Element::drafter);
}

void add_signature(const Signature& signature, Stack& stack, const LayoutContext& context) {
  for (const RichText& line : signature.authority) stack.add(line, Element::signature_authority);
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

}  // namespace

void lay_out_signing(const Signing& signing, const LayoutContext& context, Galley& galley) {
  const Pt right = signature_width(signing.signature, context);
  Stack left(context, {}, context.width - right - context.style.column_gap);
  Stack signature(context, context.width - right, right);
  add_recipients(signing.recipients, left, context);
  add_signature(signing.signature, signature, context);

  keep_last_lines(galley);
  Strip strip;
  strip.space_before = context.style.signing_gap;
  strip.height = std::max(left.height(), signature.height());
  strip.items = left.take_items();
  for (PageItem& item : signature.take_items()) strip.items.push_back(std::move(item));
  strip.where = signing.where;
  galley.push_back(std::move(strip));
}

}  // namespace vanban
