#include "layout/blocks.h"
#include "layout/paragraph.h"
#include "model/element_of.h"

namespace vanban {

namespace {

bool holds_more(const Item& item) {
  return !item.text.empty() || item.table || !item.items.empty();
}

void lay_out_heading(const Item& item, const LayoutContext& context, Galley& galley) {
  const Element element = title_element(item.marker);
  StyledText text(context.style);
  if (!item.label.empty()) text.add(item.label + " ", element, item.where);
  text.add(item.title, element);
  lay_out_paragraph(text, {element, holds_more(item)}, context, galley);
}

// The first text of an item without a title of its own: after its label, and after the heading in
// the line if it has one. An article's label is bold like a heading (sample 1.2).
void lay_out_opening(const Item& item, bool keep, const LayoutContext& context, Galley& galley) {
  const bool heading = !item.run_in.empty() || item.marker == Marker::article;
  StyledText text(context.style);
  if (!item.label.empty()) {
    text.add(item.label + " ", heading ? title_element(item.marker) : Element::body, item.where);
  }
  text.add(item.run_in, title_element(item.marker));
  if (!item.text.empty()) {
    if (!item.run_in.empty()) text.add(" ", Element::body, item.where);
    text.add(item.text.front(), Element::body);
  }
  lay_out_paragraph(text, {Element::body, keep}, context, galley);
}

void lay_out_text(const RichText& paragraph, bool keep, const LayoutContext& context,
                  Galley& galley) {
  StyledText text(context.style);
  text.add(paragraph, Element::body);
  if (!text.empty()) lay_out_paragraph(text, {Element::body, keep}, context, galley);
}

}  // namespace

void lay_out_item(const Item& item, const LayoutContext& context, Galley& galley) {
  // Words that introduce a list or a table stay with its beginning.
  const bool introduces = item.table || !item.items.empty();
  std::size_t next_text = 0;
  if (!item.title.empty()) {
    lay_out_heading(item, context, galley);
  } else if (!item.label.empty() || !item.run_in.empty()) {
    next_text = item.text.empty() ? 0 : 1;
    lay_out_opening(item, introduces && item.text.size() <= 1, context, galley);
  }
  for (; next_text < item.text.size(); ++next_text) {
    const bool last = next_text + 1 == item.text.size();
    lay_out_text(item.text[next_text], introduces && last, context, galley);
  }
  if (item.table) lay_out_table(*item.table, context, galley);
  for (const Item& inner : item.items) lay_out_item(inner, context, galley);
}

}  // namespace vanban
