#include "layout/lines/compose.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "layout/lines/line_cost.h"

namespace vanban {

namespace {

class Composer {
 public:
  Composer(const MeasuredText& passage, const JoinedText& joined, const Room& room, Align align,
           const FontSet& fonts)
      : passage_(passage), joined_(joined), room_(room), align_(align), fonts_(fonts) {}

  Line line(std::size_t from, std::size_t to) const;

 private:
  using StretchIterator = std::vector<Stretch>::const_iterator;

  bool is_last(std::size_t to) const { return to + 1 == passage_.points.size(); }
  Pt space_stretch(Fill fill, Pt width, bool last) const;
  Pt left_edge(Fill fill, std::size_t from) const;
  StretchIterator stretch_at(std::size_t offset) const;
  std::size_t end_of(StretchIterator stretch) const {
    const auto next = std::next(stretch);
    return next == passage_.stretches.end() ? passage_.end : next->begin;
  }
  std::size_t end_of_words(const BreakPoint& from, const BreakPoint& to) const;
  void measure_height(StretchIterator stretch, Line& line) const;

  const MeasuredText& passage_;
  const JoinedText& joined_;
  const Room& room_;
  Align align_;
  const FontSet& fonts_;
};

// A last line is narrowed if it is a little too long, but never widened.
Pt Composer::space_stretch(Fill fill, Pt width, bool last) const {
  const Pt missing = width - fill.natural;
  if (align_ != Align::justify || fill.spaces == 0) return {};
  if (std::abs(missing.value) <= rounding.value || (last && missing.value > 0)) return {};
  const Pt stretch = missing / static_cast<double>(fill.spaces);
  return stretch > passage_.space * max_stretch + rounding ? Pt{} : stretch;
}

Pt Composer::left_edge(Fill fill, std::size_t from) const {
  const Pt edge = from == 0 ? room_.indent : Pt{};
  const Pt missing = room_.after(from) - fill.natural;
  switch (align_) {
    case Align::left:
    case Align::justify:
      return edge;
    case Align::center:
      return edge + missing / 2;
    case Align::right:
    case Align::number:
      return edge + missing;
  }
  return edge;
}

Composer::StretchIterator Composer::stretch_at(std::size_t offset) const {
  return std::prev(std::ranges::upper_bound(passage_.stretches, offset, {}, &Stretch::begin));
}

std::size_t Composer::end_of_words(const BreakPoint& from, const BreakPoint& to) const {
  std::size_t end = to.at;
  while (end > from.at && joined_.text[end - 1] == ' ') --end;
  return end;
}

void Composer::measure_height(StretchIterator stretch, Line& line) const {
  const Face& face = fonts_.face(stretch->document_face);
  const Pt ascent = face.ascent_of(stretch->size);
  const Pt descent = stretch->size * (-static_cast<double>(face.descent) / face.units_per_em);
  line.ascent = std::max(line.ascent, ascent);
  line.descent = std::max(line.descent, descent);
  line.height = std::max(line.height, face.line_height(stretch->size));
}

Line Composer::line(std::size_t from_index, std::size_t to_index) const {
  const BreakPoint& from = passage_.points[from_index];
  const BreakPoint& to = passage_.points[to_index];
  const Fill fill = fill_between(from, to);
  const Pt stretched = space_stretch(fill, room_.after(from_index), is_last(to_index));
  const Pt edge = left_edge(fill, from_index);
  const std::size_t end = end_of_words(from, to);

  Line line;
  line.width = fill.natural;
  auto stretch = stretch_at(from.at);
  if (end == from.at) measure_height(stretch, line);
  for (std::size_t at = from.at; at < end; ++stretch) {
    const std::size_t stop = std::min(end, end_of(stretch));
    if (stop <= at) continue;
    const Place place = at == from.at ? from.next : stretch->place;
    const Pt x = edge + (place.position - from.next.position) +
                 stretched * static_cast<double>(place.spaces - from.next.spaces);
    const std::size_t text_end = stop == end ? to.at : stop;  // with the spaces that end the line
    measure_height(stretch, line);
    line.runs.push_back({x, -stretch->rise, stretch->face, stretch->size, stretched,
                         stretch->colour, joined_.text.substr(at, text_end - at), stretch->node});
    at = stop;
  }
  return line;
}

}  // namespace

void compose(const MeasuredText& passage, std::span<const std::size_t> ends,
             const JoinedText& joined, const Room& room, Align align, const FontSet& fonts,
             std::vector<Line>& lines) {
  const Composer composer(passage, joined, room, align, fonts);
  lines.reserve(lines.size() + ends.size());
  std::size_t from = 0;
  for (const std::size_t to : ends) {
    lines.push_back(composer.line(from, to));
    from = to;
  }
}

}  // namespace vanban
