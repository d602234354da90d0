#include "layout/lines/first_fit.h"

namespace vanban {

std::vector<std::size_t> first_fit(std::span<const BreakPoint> points, const Room& room) {
  std::vector<std::size_t> ends;
  std::size_t from = 0;
  for (std::size_t to = 1; to < points.size(); ++to) {
    const bool fits = fill_between(points[from], points[to]).natural <= room.after(from) + rounding;
    if (fits || to == from + 1) continue;
    from = to - 1;
    ends.push_back(from);
  }
  ends.push_back(points.size() - 1);
  return ends;
}

}  // namespace vanban
