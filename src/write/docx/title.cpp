#include <algorithm>
#include <string>

#include "layout/stack.h"
#include "model/element_of.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"

namespace vanban {

namespace {

struct Measured {
  Pt indent;     // on both sides, so that the lines are about equally long
  Pt last_line;  // the length of the last one
};

Measured measure(const RichText& text, Element element, DocxFlow& flow) {
  const LayoutContext context = flow.context();
  StyledText styled(context.style);
  styled.add(text, element);
  if (styled.empty()) return {};
  const Align align = context.style[element].align;
  const LineSetting setting = context.line_setting();
  const Pt whole = content_width(styled.spans(), setting).maximum;
  Measured measured;
  if (whole > context.width) {
    const Pt narrow = balanced_width(styled.spans(), context.width, align, setting);
    measured.indent = std::max(Pt{}, (context.width - narrow) / 2);
  }
  const Pt width = context.width - measured.indent * 2;
  measured.last_line =
      set_lines(styled.spans(), {width, {}, align}, setting, context.diagnostics).back().width;
  return measured;
}

// Gives the length of its last line.
Pt add_balanced(const RichText& text, Element element, DocxFlow& flow) {
  if (text.empty()) return {};
  const Measured measured = measure(text, element, flow);
  DocxParagraph paragraph{word_style(element), flow.runs(text, element)};
  if (measured.indent > Pt{}) {
    paragraph.indent_left = measured.indent;
    paragraph.indent_right = measured.indent;
  }
  flow.add(std::move(paragraph));
  return measured.last_line;
}

}  // namespace

void docx_title(const Title& title, DocxFlow& flow) {
  const TitleElements elements = elements_of(title.kind);
  const bool begins_part = flow.blocks().empty();
  flow.mark(title.id);
  DocxParagraph name{word_style(elements.name), flow.runs(title.name, elements.name)};
  if (begins_part) name.space_before = Pt{};
  flow.add(std::move(name));
  Pt length = add_balanced(title.subject, elements.subject, flow);
  if (!title.reference.empty()) length = add_balanced(title.reference, elements.reference, flow);
  if (length == Pt{}) length = natural_width(title.name, elements.name, flow.context());
  const StyleSheet& style = flow.style();
  const bool refers = !title.reference.empty();
  const RuleStyle& rule = refers ? style.reference_rule : style.subject_rule;
  flow.add(docx_rule(refers ? reference_rule_word_style : subject_rule_word_style,
                     length * rule.fraction, flow.width()));
}

void docx_centred_line(const CentredLine& line, DocxFlow& flow) {
  add_balanced(line.text, element_of(line.kind), flow);
}

}  // namespace vanban
