#include "write/docx/tightness.h"

#include <numeric>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr Pt twip{0.05};
constexpr Pt safety{1};  // the lines of other programs are not to the last hair as wide as ours

// The lines of a program that breaks where a space no longer fits.
std::size_t plain_lines(const StyledText& text, const ParagraphShape& shape,
                        const LayoutContext& context) {
  static const BreakingWords none;
  return set_lines(text.spans(), shape, {context.fonts, none, LineBreaking::first_fit},
                   context.diagnostics)
      .size();
}

double letters_of(const StyledText& text) {
  const auto count = [](std::size_t sum, const Span& span) {
    return sum + count_code_points(span.text);
  };
  return static_cast<double>(
      std::accumulate(text.spans().begin(), text.spans().end(), std::size_t{0}, count));
}

}  // namespace

ParagraphFit fit_paragraph(const StyledText& text, Element element, const LayoutContext& context) {
  const TextStyle& style = context.style[element];
  ParagraphShape shape{context.width, style.first_line_indent, style.align};
  const Pt whole = content_width(text.spans(), context.line_setting()).maximum;
  if (whole + shape.first_line_indent + safety < shape.width) return {};
  const std::size_t lines =
      set_lines(text.spans(), shape, context.line_setting(), context.diagnostics).size();
  ParagraphFit fit{static_cast<int>(lines), 0};
  // Every letter of a full line makes room for the next word.
  const double letters_a_line = letters_of(text) * (context.width / whole);
  for (; fit.tightness <= tightest; ++fit.tightness) {
    shape.width = context.width - safety + twip * (letters_a_line * fit.tightness);
    if (plain_lines(text, shape, context) <= lines) return fit;
  }
  fit.tightness = 0;
  return fit;
}

}  // namespace vanban
