#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "layout/halves.h"
#include "layout/stack.h"
#include "model/plain_text.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"
#include "write/docx/units.h"

namespace vanban {

namespace {

class HeadWriter {
 public:
  HeadWriter(const Letterhead& head, DocxFlow& flow)
      : head_(head),
        flow_(flow),
        context_(flow.context()),
        halves_(letterhead_halves(head, context_)) {}

  DocxTable write() {
    DocxTable table{std::string(columns_word_style), false, {halves_.right_x, halves_.right_width}};
    table.rows.push_back(row(names(), country()));
    if (!head_.number.empty()) {
      table.rows.push_back(row({paragraph(head_.number, Element::number)},
                               {paragraph(head_.place_date, Element::place_date)}));
      // The same baseline, though the sizes differ (Phụ lục I, II.3c and II.4c).
      for (DocxCell& cell : table.rows.back().cells) cell.stand = DocxCell::Stand::bottom;
    }
    std::vector<DocxParagraph> marks = this->marks();
    if (!marks.empty()) table.rows.push_back(row(std::move(marks), {}));
    return table;
  }

  // Ô 11 stands above ô 1, in the top margin, so that the two columns stay level.
  void place_circulation(const PageStyle& page) {
    if (head_.circulation.empty()) return;
    const StyleSheet& style = flow_.style();
    const Pt padding = style.box_padding;
    const TextStyle& text = style[Element::circulation];
    const Pt words = natural_width(head_.circulation, Element::circulation, context_);
    const Pt line = context_.fonts.face(0).line_height(text.size) * text.line_spacing;
    DocxParagraph mark = paragraph(head_.circulation, Element::circulation);
    mark.box = box({}, padding);
    const Pt middle = page.left + halves_.right_x + halves_.right_width / 2;
    const Pt width = words + padding * 2 + Pt{4};
    mark.frame = {middle - width / 2, page.top - line - padding * 2, width, line};
    flow_.place(std::move(mark));
  }

 private:
  DocxParagraph paragraph(const RichText& text, Element element) {
    return {word_style(element), flow_.runs(text, element)};
  }

  DocxRow row(std::vector<DocxParagraph> left, std::vector<DocxParagraph> right) const {
    DocxRow row;
    const auto add = [&](Pt width, std::vector<DocxParagraph> words) {
      DocxCell& cell = row.cells.emplace_back();
      cell.width = width;
      if (words.empty()) words.push_back({std::string(end_word_style), ""});
      cell.paragraphs = std::move(words);
    };
    add(halves_.right_x, std::move(left));
    add(halves_.right_width, std::move(right));
    // Words of the left column keep away from those of the right one.
    row.cells.front().margin_right = halves_.right_x - halves_.left_width;
    return row;
  }

  // Ô 2: the superior plain, the issuer bold, a rule under its last line.
  std::vector<DocxParagraph> names() {
    std::vector<DocxParagraph> lines;
    for (const RichText& line : head_.superior) {
      if (!line.empty()) lines.push_back(paragraph(line, Element::superior));
    }
    for (const RichText& line : head_.issuer) {
      if (!line.empty()) lines.push_back(paragraph(line, Element::issuer));
    }
    if (!head_.issuer.empty()) {
      const Pt length = last_line(head_.issuer.back(), Element::issuer, halves_.left_width);
      lines.push_back(docx_rule(issuer_rule_word_style, length * flow_.style().issuer_rule.fraction,
                                halves_.left_width));
    }
    return lines;
  }

  // Ô 1.
  std::vector<DocxParagraph> country() {
    const Pt length = natural_width(head_.motto, Element::motto, context_);
    return {paragraph(head_.country, Element::country), paragraph(head_.motto, Element::motto),
            docx_rule(motto_rule_word_style, length * flow_.style().motto_rule.fraction,
                      halves_.right_width)};
  }

  // Ô 10b and the draft mark, boxed under the number.
  std::vector<DocxParagraph> marks() {
    const StyleSheet& style = flow_.style();
    std::vector<DocxParagraph> marks;
    if (!head_.urgency.empty()) {
      const auto stamp = style.stamp_widths.find(plain_text(head_.urgency, style));
      const Pt width = stamp == style.stamp_widths.end() ? Pt{} : stamp->second;
      marks.push_back(boxed(head_.urgency, Element::urgency, width, style.stamp_height));
      marks.back().box->colour = word_colour(style.urgency_colour);
    }
    if (!head_.draft.empty()) marks.push_back(boxed(head_.draft, Element::draft, {}, {}));
    return marks;
  }

  DocxBox box(Pt above, Pt beside) const {
    const auto whole = [](Pt length) { return static_cast<int>(std::lround(length.value)); };
    return {flow_.style().box_rule, "auto", whole(above), whole(beside)};
  }

  DocxParagraph boxed(const RichText& text, Element element, Pt width, Pt height) {
    const StyleSheet& style = flow_.style();
    const Pt padding = style.box_padding;
    const Pt words = natural_width(text, element, context_);
    const Pt line = context_.fonts.face(0).line_height(style[element].size);
    DocxParagraph mark = paragraph(text, element);
    const Pt above = std::max(height - line, padding) / 2;
    mark.box = box(above, padding);
    const Pt beside = (halves_.left_width - std::max(width, words + padding * 2)) / 2 + padding;
    mark.indent_left = mark.indent_right = std::max(Pt{}, beside - Pt{0.5});
    mark.space_before = style.number_gap;
    return mark;
  }

  Pt last_line(const RichText& text, Element element, Pt width) {
    StyledText styled(context_.style);
    styled.add(text, element);
    if (styled.empty()) return {};
    return set_lines(styled.spans(), {width, {}, Align::center}, context_.line_setting(),
                     context_.diagnostics)
        .back()
        .width;
  }

  const Letterhead& head_;
  DocxFlow& flow_;
  LayoutContext context_;
  Halves halves_;
};

}  // namespace

void docx_letterhead(const Letterhead& head, DocxFlow& flow) {
  HeadWriter writer(head, flow);
  flow.add(writer.write());
  writer.place_circulation(flow.style().page);
}

}  // namespace vanban
