#include "layout/paragraph.h"

#include <utility>

namespace vanban {

namespace {

// A heading of so many lines is not cut; a longer text that introduces a list may be.
constexpr std::size_t longest_kept_whole = 4;

}  // namespace

Pt baseline_in(const Line& line, Pt height) {
  return (height - line.ascent - line.descent) / 2 + line.ascent;
}

void place_line(Line&& line, Pt x, Pt baseline, std::vector<PageItem>& items) {
  for (TextRun& run : line.runs) {
    run.x += x;
    run.baseline += baseline;
    items.emplace_back(std::move(run));
  }
}

void lay_out_paragraph(const StyledText& text, const ParagraphSetting& setting,
                       const LayoutContext& context, Galley& galley) {
  const TextStyle& style = context.style[setting.element];
  const ParagraphShape shape{context.width, style.first_line_indent, style.align};
  std::vector<Line> lines =
      set_lines(text.spans(), shape, context.line_setting(), context.diagnostics);

  const bool whole = setting.keep_with_next && lines.size() <= longest_kept_whole;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    Strip strip;
    strip.space_before = i == 0 ? style.space_before : Pt{};
    strip.height = line.height * style.line_spacing;
    strip.notes = std::move(line.notes);
    strip.where = text.spans().front().where;
    const bool last = i + 1 == lines.size();
    const bool next_is_last = i + 2 == lines.size();
    strip.keep_with_next = last ? setting.keep_with_next : whole || i == 0 || next_is_last;
    const Pt baseline = baseline_in(line, strip.height);
    place_line(std::move(line), {}, baseline, strip.items);
    galley.push_back(std::move(strip));
  }
}

}  // namespace vanban
