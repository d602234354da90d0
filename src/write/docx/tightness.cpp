#include "write/docx/tightness.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr Pt twip{0.05};
constexpr Pt safety{1};  // the lines of other programs are not to the last hair as wide as ours
constexpr double space_width = 0.25;  // of the size
constexpr double narrowest_space = 0.7;

// The lines of a program that breaks where a space no longer fits.
std::vector<Line> plain_lines(const StyledText& text, const ParagraphShape& shape,
                              const LayoutContext& context) {
  static const BreakingWords none;
  return set_lines(text.spans(), shape, {context.fonts, none, LineBreaking::first_fit},
                   context.diagnostics);
}

struct Measured {
  Pt width;  // of the text on one line
  double letters = 0;
  Pt shrinks;  // by so much at most where spaces are narrow
};

Measured measure(const StyledText& text, const std::vector<Line>& lines, Pt size) {
  const Pt space = size * space_width;
  Measured measured;
  for (const Line& line : lines) measured.width += line.width + space;
  std::size_t spaces = 0;
  for (const Span& span : text.spans()) {
    measured.letters += static_cast<double>(count_code_points(span.text));
    spaces += static_cast<std::size_t>(std::ranges::count(span.text, ' '));
  }
  measured.shrinks = space * (static_cast<double>(spaces) * (1 - narrowest_space));
  return measured;
}

}  // namespace

ParagraphFit fit_paragraph(const StyledText& text, Element element, const LayoutContext& context) {
  const TextStyle& style = context.style[element];
  ParagraphShape shape{context.width - safety, style.first_line_indent, style.align};
  const std::vector<Line> plain = plain_lines(text, shape, context);
  ParagraphFit fit{static_cast<int>(plain.size()), 0};
  if (fit.lines == 1) return fit;
  const Measured measured = measure(text, plain, style.size);
  // Most paragraphs cannot do with a line less, however narrow the spaces.
  const Pt least = measured.width + style.first_line_indent - measured.shrinks;
  if (least > context.width * (fit.lines - 1)) return fit;

  shape.width = context.width;
  const std::size_t lines =
      set_lines(text.spans(), shape, context.line_setting(), context.diagnostics).size();
  if (lines >= plain.size()) return fit;
  fit.lines = static_cast<int>(lines);
  // Every letter of a full line makes room for the next word.
  const double letters_a_line = measured.letters * (context.width / measured.width);
  while (++fit.tightness <= tightest) {
    shape.width = context.width - safety + twip * (letters_a_line * fit.tightness);
    if (plain_lines(text, shape, context).size() <= lines) return fit;
  }
  return {static_cast<int>(plain.size()), 0};
}

}  // namespace vanban
