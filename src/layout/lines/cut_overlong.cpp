#include "layout/lines/cut_overlong.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace vanban {

namespace {

bool is_combining(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

bool is_address_sign(char32_t c) {
  return std::u32string_view(U"/-.@_?&=,;:–").find(c) != std::u32string_view::npos;
}

class Cutter {
 public:
  Cutter(const MeasuredText& passage, std::string_view text, const FontSet& fonts, Pt first_width,
         Pt width)
      : passage_(passage), text_(text), fonts_(fonts), first_width_(first_width), width_(width) {}

  std::vector<BreakPoint> cut();

 private:
  enum class Way { at_spaces, at_signs, anywhere };

  Pt width_behind(const BreakPoint& point) const {
    return point.at == passage_.begin ? first_width_ : width_;
  }
  bool fits(const BreakPoint& from, const BreakPoint& to) const {
    return to.end.position - from.next.position <= width_behind(from) + rounding;
  }
  void add(const BreakPoint& to, Way way);
  void cut_at(Way way, const BreakPoint& to);
  void cut_anywhere(const BreakPoint& to);

  const MeasuredText& passage_;
  std::string_view text_;
  const FontSet& fonts_;
  Pt first_width_, width_;
  std::vector<BreakPoint> points_;
};

// Between any two characters, as late as the line allows; one character at least goes on a line.
void Cutter::cut_anywhere(const BreakPoint& to) {
  std::optional<BreakPoint> before;
  const BreakPoint from = points_.back();
  for_each_character(passage_, text_, fonts_, from, to,
                     [&](char32_t character, const BreakPoint& behind) {
                       if (before && !is_combining(character) && !fits(points_.back(), behind)) {
                         points_.push_back(*before);
                       }
                       before = behind;
                     });
  points_.push_back(to);
}

void Cutter::cut_at(Way way, const BreakPoint& to) {
  std::vector<BreakPoint> places;
  char32_t before = 0;
  BreakPoint behind_before;
  const BreakPoint from = points_.back();
  for_each_character(
      passage_, text_, fonts_, from, to, [&](char32_t character, const BreakPoint& behind) {
        const bool here = way == Way::at_spaces ? before == ' ' : is_address_sign(before);
        const bool again = character == ' ' || is_address_sign(character);
        if (here && !again) places.push_back(behind_before);
        before = character;
        behind_before = behind;
      });
  const Way next = way == Way::at_spaces ? Way::at_signs : Way::anywhere;
  for (const BreakPoint& place : places) add(place, next);
  add(to, next);
}

// Adds a point to those found; what lies before it is cut in this way if it does not fit.
void Cutter::add(const BreakPoint& to, Way way) {
  if (fits(points_.back(), to)) {
    points_.push_back(to);
  } else if (way == Way::anywhere) {
    cut_anywhere(to);
  } else {
    cut_at(way, to);
  }
}

std::vector<BreakPoint> Cutter::cut() {
  points_.reserve(passage_.points.size() + 8);
  points_.push_back(passage_.points.front());
  for (std::size_t i = 1; i < passage_.points.size(); ++i) {
    add(passage_.points[i], Way::at_spaces);
  }
  return std::move(points_);
}

}  // namespace

void cut_overlong(MeasuredText& passage, std::string_view text, const FontSet& fonts,
                  Pt first_width, Pt width) {
  const std::vector<BreakPoint>& points = passage.points;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Pt room = i == 1 ? first_width : width;
    if (points[i].end.position - points[i - 1].next.position <= room + rounding) continue;
    passage.points = Cutter(passage, text, fonts, first_width, width).cut();
    return;
  }
}

}  // namespace vanban
