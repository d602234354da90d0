#include <string>
#include <utility>

#include "layout/blocks.h"
#include "layout/stack.h"
#include "model/element_of.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

// Name and subject are read, and listed, as one heading.
NodeId add_heading(const Title& title, const LayoutContext& context) {
  const NodeId heading = context.add(NodeKind::heading);
  Node& node = context.structure[heading];
  node.level = 1;
  node.id = title.id;
  node.words = heading_words(title.name, context.style);
  const std::string subject = heading_words(title.subject, context.style);
  if (!subject.empty()) node.words += ". " + subject;
  return heading;
}

}  // namespace

void lay_out_title(const Title& title, const LayoutContext& context, Galley& galley) {
  const TitleElements elements = elements_of(title.kind);
  Stack stack(context, {}, context.width);
  const NodeId heading = add_heading(title, context);
  StyledText name(context, heading);
  name.add(title.name, elements.name);
  name.add(" ", elements.name, title.where);
  stack.add(name, context.style[elements.name]);
  stack.add_balanced(title.subject, elements.subject, heading);
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
  strip.keep_with_next = true;  // it introduces what follows
  strip.where = line.text.where;
  galley.push_back(std::move(strip));
}

}  // namespace vanban
