#include "import/join/line_layout.h"

#include <algorithm>
#include <map>

namespace vanban {

namespace {

constexpr std::size_t stretch = 30;        // lines that share a layout
constexpr std::size_t neighbourhood = 45;  // lines before and behind them that are asked, too
constexpr std::size_t least_width = 30;
constexpr std::size_t enough_lines = 3;

using Lines = std::vector<const PageLine*>;

// The widest column that many lines come close to: those of a width that nothing was broken at
// differ freely.
struct BrokenAt {
  std::size_t width = 0, lines = 0;
};

BrokenAt broken_at(const Lines& lines) {
  std::vector<std::size_t> ends;
  for (const PageLine* line : lines) {
    if (line->end >= least_width) ends.push_back(line->end);
  }
  std::ranges::sort(ends, std::greater<>());
  const auto as_wide_as = [&](std::size_t from, std::size_t percent) {
    const auto first = ends.begin() + static_cast<std::ptrdiff_t>(from);
    const auto narrower = std::find_if(
        first, ends.end(), [&](std::size_t end) { return end * 100 < *first * percent; });
    return static_cast<std::size_t>(narrower - first);
  };
  const std::size_t enough = ends.size() <= 4 ? 2 : enough_lines;
  for (std::size_t i = 0; i * 2 <= ends.size() && i < ends.size(); ++i) {
    const std::size_t close = as_wide_as(i, 88);
    if (close >= enough && close * 3 >= ends.size() - i) return {ends[i], close};
    // Wide lines of letters of one width: fewer, but closer.
    if (i <= 2 && as_wide_as(i, 96) >= 5 && as_wide_as(i, 96) * 12 >= ends.size())
      return {ends[i], close};
  }
  return {};
}

// The indent that most of them have, one column more or less.
std::size_t usual_indent(const std::vector<std::size_t>& indents) {
  std::map<std::size_t, std::size_t> counts;
  for (const std::size_t indent : indents) ++counts[indent];
  std::size_t best = 0, most = 0;
  for (const auto& [indent, count] : counts) {
    const auto beside = counts.find(indent + 1);
    const std::size_t both = count + (beside == counts.end() ? 0 : beside->second);
    if (both > most) {
      most = both;
      best = indent;
    }
  }
  return best;
}

bool are_most(std::size_t some, std::size_t all) {
  return all >= enough_lines && some * 5 >= all * 4;
}

void read_indents(const Lines& lines, LineLayout& layout) {
  std::vector<std::size_t> going_on, labelled;
  for (const PageLine* line : lines) {
    if (line->label) {
      labelled.push_back(line->indent);
    } else if (opens_in_lower_case(*line)) {
      going_on.push_back(line->indent);
    }
  }
  layout.margin = usual_indent(going_on);
  const auto at_margin = std::ranges::count_if(
      going_on, [&](std::size_t indent) { return indent <= layout.margin + 1; });
  const auto indented = std::ranges::count_if(
      labelled, [&](std::size_t indent) { return indent >= layout.margin + 2; });
  layout.indents = are_most(static_cast<std::size_t>(at_margin), going_on.size()) &&
                   are_most(static_cast<std::size_t>(indented), labelled.size());
  layout.sure_of_indents = going_on.size() >= enough_lines && labelled.size() >= enough_lines;
}

bool blanks_part(const Lines& lines) {
  std::size_t gaps = 0, inside_sentences = 0;
  for (const PageLine* line : lines) {
    if (line->blanks == 0) continue;
    ++gaps;
    if (!line->label && opens_in_lower_case(*line)) ++inside_sentences;
  }
  return gaps >= 2 && inside_sentences * 8 <= gaps;
}

LineLayout layout_of(const Lines& lines) {
  LineLayout layout;
  const BrokenAt broken = broken_at(lines);
  layout.width = broken.width;
  layout.sure_of_width = broken.lines > enough_lines;
  layout.blanks_part = blanks_part(lines);
  if (layout.width > 0) read_indents(lines, layout);
  return layout;
}

}  // namespace

LineLayouts::LineLayouts(const std::vector<PageLine>& lines) {
  Lines body;
  for (const PageLine& line : lines) {
    if (line.zone == LineZone::body) body.push_back(&line);
  }
  const LineLayout whole = layout_of(body);
  for (std::size_t from = 0; from < lines.size(); from += stretch) {
    const std::size_t begin = from > neighbourhood ? from - neighbourhood : 0;
    const std::size_t end = std::min(from + stretch + neighbourhood, lines.size());
    Lines around;
    for (std::size_t i = begin; i < end; ++i) {
      if (lines[i].zone == LineZone::body) around.push_back(&lines[i]);
    }
    LineLayout layout = layout_of(around);
    if (whole.indents && !layout.sure_of_indents) layout = whole;
    layouts_.push_back(layout);
  }
}

const LineLayout& LineLayouts::at(std::size_t line) const {
  return layouts_.at(line / stretch);
}

}  // namespace vanban
