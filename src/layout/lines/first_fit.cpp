#include "layout/lines/first_fit.h"

namespace vanban {

namespace {

// The last point that the line reaches, if need be a bad one or one too far.
std::size_t end_of_line(std::span<const BreakPoint> points, std::size_t from, const Room& room) {
  std::size_t end = from;
  std::size_t bad_end = from + 1;
  for (std::size_t to = from + 1; to < points.size(); ++to) {
    const Pt natural = fill_between(points[from], points[to]).natural;
    if (natural > room.after(from) + rounding) break;
    bad_end = to;
    if (points[to].how != BreakClass::kept) end = to;
  }
  return end > from ? end : bad_end;
}

}  // namespace

std::vector<std::size_t> first_fit(std::span<const BreakPoint> points, const Room& room) {
  std::vector<std::size_t> ends;
  for (std::size_t from = 0; from + 1 < points.size(); from = ends.back()) {
    ends.push_back(end_of_line(points, from, room));
  }
  return ends;
}

}  // namespace vanban
