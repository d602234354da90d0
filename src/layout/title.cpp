#include <utility>

#include "layout/blocks.h"
#include "layout/stack.h"
#include "model/element_of.h"

namespace vanban {

void lay_out_title(const Title& title, const LayoutContext& context, Galley& galley) {
  const TitleElements elements = elements_of(title.kind);
  Stack stack(context, {}, context.width);
  stack.add(title.name, elements.name);
  stack.add_balanced(title.subject, elements.subject);
  if (title.reference.empty()) {
    stack.add_rule(context.style.subject_rule);
  } else {
    stack.add_balanced(title.reference, elements.reference);
    stack.add_rule(context.style.reference_rule);
  }

  Strip strip;
  strip.space_before = context.style.title_gap;
  strip.height = stack.height() + context.style.body_gap;
  strip.items = stack.take_items();
  strip.notes = stack.take_notes();
  strip.keep_with_next = true;
  strip.where = title.where;
  galley.push_back(std::move(strip));
}

void lay_out_centred_line(const CentredLine& line, const LayoutContext& context, Galley& galley) {
  const Element element = element_of(line.kind);
  Stack stack(context, {}, context.width);
  stack.add_balanced(line.text, element);

  Strip strip;
  strip.space_before = context.style[element].space_before;
  strip.height = stack.height();
  strip.items = stack.take_items();
  strip.notes = stack.take_notes();
  strip.keep_with_next = true;
  strip.where = line.text.where;
  galley.push_back(std::move(strip));
}

}  // namespace vanban
