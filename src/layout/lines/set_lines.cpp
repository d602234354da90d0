#include "layout/lines/set_lines.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "layout/lines/break_opportunities.h"
#include "layout/lines/compose.h"
#include "layout/lines/cut_overlong.h"
#include "layout/lines/first_fit.h"
#include "layout/lines/measured_text.h"
#include "layout/lines/missing_glyphs.h"
#include "layout/lines/room.h"
#include "layout/lines/total_fit.h"

namespace vanban {

namespace {

class Setter {
 public:
  Setter(std::span<const Span> spans, const LineSetting& setting, Diagnostics* diagnostics)
      : spans_(spans), setting_(setting), joined_(spans), missing_(diagnostics) {}

  // Calls use(passage, whether it is the first) for what lies between forced line breaks.
  template <class Use>
  void for_each_passage(Use use) {
    if (spans_.empty()) return;
    const std::string_view text = joined_.text;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const auto breaks = find_breaks(text.substr(begin, end - begin), setting_.words);
      use(measure(joined_, spans_, begin, end, breaks, setting_.fonts, missing_), begin == 0);
      begin = end + 1;
    }
  }

  // The points at which the passage's lines end; words too long for a line are cut.
  std::vector<std::size_t> choose_ends(MeasuredText& passage, const Room& room, Align align) const;

  std::vector<Line> set(const ParagraphShape& shape);

 private:
  void set_passage(MeasuredText& passage, const Room& room, Align align, std::vector<Line>& lines);
  void call_notes(const MeasuredText& passage, std::span<const std::size_t> ends,
                  std::span<Line> lines);

  std::span<const Span> spans_;
  const LineSetting& setting_;
  JoinedText joined_;
  MissingGlyphs missing_;
  std::size_t next_span_ = 0;  // the first that has not called its footnote yet
};

// A footnote is called on the line where its mark begins.
void Setter::call_notes(const MeasuredText& passage, std::span<const std::size_t> ends,
                        std::span<Line> lines) {
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::size_t end = passage.points[ends[i]].at;
    const bool last = end == joined_.text.size();
    for (; next_span_ < spans_.size() && (last || joined_.begins[next_span_] < end); ++next_span_) {
      if (spans_[next_span_].note) lines[i].notes.push_back(*spans_[next_span_].note);
    }
  }
}

std::vector<std::size_t> Setter::choose_ends(MeasuredText& passage, const Room& room,
                                             Align align) const {
  cut_overlong(passage, joined_.text, setting_.fonts, room.after(0), room.width);
  return setting_.breaking == LineBreaking::first_fit
             ? first_fit(passage.points, room)
             : total_fit(passage.points, room, passage.space, align);
}

void Setter::set_passage(MeasuredText& passage, const Room& room, Align align,
                         std::vector<Line>& lines) {
  const std::vector<std::size_t> ends = choose_ends(passage, room, align);
  const std::size_t before = lines.size();
  compose(passage, ends, joined_, room, align, setting_.fonts, lines);
  call_notes(passage, ends, std::span(lines).subspan(before));
  const bool goes_on = passage.end < joined_.text.size();
  if (goes_on && !lines.back().runs.empty()) lines.back().runs.back().text += ' ';
}

std::vector<Line> Setter::set(const ParagraphShape& shape) {
  std::vector<Line> lines;
  for_each_passage([&](MeasuredText passage, bool first) {
    const Pt indent = first ? std::min(shape.first_line_indent, shape.width / 2) : Pt{};
    set_passage(passage, {shape.width, indent}, shape.align, lines);
  });
  return lines;
}

}  // namespace

std::vector<Line> set_lines(std::span<const Span> text, const ParagraphShape& shape,
                            const LineSetting& setting, Diagnostics& diagnostics) {
  return Setter(text, setting, &diagnostics).set(shape);
}

ContentWidth content_width(std::span<const Span> text, const LineSetting& setting) {
  ContentWidth width;
  Setter(text, setting, nullptr).for_each_passage([&](const MeasuredText& passage, bool) {
    const std::vector<BreakPoint>& points = passage.points;
    std::size_t from = 0;
    for (std::size_t to = 1; to < points.size(); ++to) {
      const Fill word = fill_between(points[to - 1], points[to]);
      width.longest_word = std::max(width.longest_word, word.natural);
      if (points[to].how == BreakClass::kept) continue;
      width.minimum = std::max(width.minimum, fill_between(points[from], points[to]).natural);
      from = to;
    }
    width.maximum = std::max(width.maximum, fill_between(points.front(), points.back()).natural);
  });
  return width;
}

Pt balanced_width(std::span<const Span> text, Pt width, Align align, const LineSetting& setting) {
  Setter setter(text, setting, nullptr);
  std::vector<MeasuredText> passages;
  setter.for_each_passage(
      [&](MeasuredText passage, bool) { passages.push_back(std::move(passage)); });
  const auto count = [&](Pt column) {
    std::size_t lines = 0;
    for (MeasuredText passage : passages)
      lines += setter.choose_ends(passage, {column, {}}, align).size();
    return lines;
  };
  const std::size_t lines = count(width);
  if (lines < 2) return width;
  Pt enough = width;
  Pt too_narrow = content_width(text, setting).minimum;
  while (enough - too_narrow > Pt{1}) {
    const Pt middle = (enough + too_narrow) / 2;
    (count(middle) == lines ? enough : too_narrow) = middle;
  }
  return enough;
}

}  // namespace vanban
