#include "layout/stack.h"

#include <algorithm>
#include <utility>

#include "layout/paragraph.h"

namespace vanban {

std::vector<Line> Stack::set(const StyledText& text, const TextStyle& style, Pt width) const {
  return set_lines(text.spans(), {width, style.first_line_indent, style.align},
                   context_.line_setting(), context_.diagnostics);
}

void Stack::add_lines(std::vector<Line> lines, const TextStyle& style, Pt x) {
  for (Line& line : lines) {
    const Pt height = line.height * style.line_spacing;
    last_width_ = line.width;
    notes_.insert(notes_.end(), line.notes.begin(), line.notes.end());
    const Pt baseline = height_ + baseline_in(line, height);
    place_line(std::move(line), x, baseline, items_);
    height_ += height;
  }
}

void Stack::add(const RichText& text, Element element) {
  if (!text.empty()) add(text, element, context_.add(NodeKind::paragraph));
}

void Stack::add(const RichText& text, Element element, NodeId node) {
  StyledText styled(context_, node);
  styled.add(text, element);
  add(styled, context_.style[element]);
}

void Stack::add(const StyledText& text, const TextStyle& style) {
  add_lines(set(text, style, width_), style, x_);
}

void Stack::add_balanced(const RichText& text, Element element) {
  if (!text.empty()) add_balanced(text, element, context_.add(NodeKind::paragraph));
}

void Stack::add_balanced(const RichText& text, Element element, NodeId node) {
  StyledText styled(context_, node);
  styled.add(text, element);
  if (styled.empty()) return;
  const TextStyle& style = context_.style[element];
  const Pt narrow = balanced_width(styled.spans(), width_, style.align, context_.line_setting());
  add_lines(set(styled, style, narrow), style, x_ + (width_ - narrow) / 2);
}

void Stack::add_rule(const RuleStyle& rule) {
  const Pt length = last_width_ * rule.fraction;
  const Pt left = x_ + (width_ - length) / 2;
  height_ += rule.gap;
  const Pt middle = height_ + rule.thickness / 2;
  items_.emplace_back(Rule{left, middle, left + length, middle, rule.thickness});
  height_ += rule.thickness;
}

void Stack::add_boxed(const RichText& text, Element element, Pt width, Pt height, Colour colour) {
  StyledText styled(context_, context_.add(NodeKind::paragraph));
  styled.add(text, element);
  const TextStyle& style = context_.style[element];
  const Pt padding = context_.style.box_padding;
  std::vector<Line> lines = set(styled, style, width_ - padding * 2);
  Pt words;
  for (Line& line : lines) {
    width = std::max(width, line.width + padding * 2);
    words += line.height * style.line_spacing;
    for (TextRun& run : line.runs) run.colour = colour;
  }
  height = std::max(height, words + padding);
  const Pt top = height_;
  items_.emplace_back(
      Box{x_ + (width_ - width) / 2, top, width, height, context_.style.box_rule, colour});
  height_ += (height - words) / 2;
  add_lines(std::move(lines), style, x_ + padding);
  height_ = top + height;
}

void Stack::add_field(Field field) {
  field.x += x_;
  field.y += height_;
  items_.emplace_back(std::move(field));
}

Pt Stack::baseline(Element element) const {
  const TextStyle& style = context_.style[element];
  const Face& face = context_.fonts.face(FontSet::document_face({style.bold, style.italic}));
  Line line;
  line.ascent = face.ascent_of(style.size);
  line.descent = style.size * (-static_cast<double>(face.descent) / face.units_per_em);
  return baseline_in(line, face.line_height(style.size) * style.line_spacing);
}

Pt natural_width(const RichText& text, Element element, const LayoutContext& context) {
  StyledText styled(context.style);
  styled.add(text, element);
  if (styled.empty()) return {};
  return content_width(styled.spans(), context.line_setting()).maximum;
}

}  // namespace vanban
