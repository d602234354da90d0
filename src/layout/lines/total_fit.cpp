#include "layout/lines/total_fit.h"

#include <algorithm>
#include <array>

#include "layout/lines/first_fit.h"
#include "layout/lines/line_cost.h"

namespace vanban {

namespace {

// Each goes farther than the one before: spaces up to 1.7 and 2 times the font's, then long dates
// torn apart, then other words that belong together, then wider and wider spaces.
constexpr auto attempts = std::to_array<Attempt>({{0.7, BreakClass::after_hyphen},
                                                  {1, BreakClass::after_hyphen},
                                                  {1, BreakClass::discouraged},
                                                  {1, BreakClass::kept},
                                                  {1.5, BreakClass::kept},
                                                  {impossible, BreakClass::kept}});

// More places to break no line has, unless its characters have no width.
constexpr std::size_t most_breaks_on_a_line = 1000;

// The cheapest way to a point: what it costs and where its last line begins.
struct Way {
  double cost = impossible;
  std::size_t from = 0;
};

template <class Cost>
class Fitter {
 public:
  Fitter(std::span<const BreakPoint> points, const Room& room, const Cost& cost)
      : points_(points), room_(room), cost_(cost), ways_(points.size()) {
    ways_.front().cost = 0;
    reached_.reserve(points.size());
    reached_.push_back(0);
  }

  // Nothing if there is no way to the last point.
  std::vector<std::size_t> fit() {
    for (std::size_t to = 1; to < points_.size(); ++to) {
      if (!is_last(to) && !cost_.takes(points_[to].how)) continue;
      leave_behind(to);
      if (first_ == reached_.size()) return {};
      ways_[to] = cheapest_way(to);
      if (ways_[to].cost != impossible) reached_.push_back(to);
    }
    return ends();
  }

 private:
  bool is_last(std::size_t to) const { return to + 1 == points_.size(); }
  bool reaches(std::size_t from, std::size_t to) const {
    return to - from <= most_breaks_on_a_line &&
           !cost_.too_long(fill_between(points_[from], points_[to]), room_.after(from));
  }

  // From what is too far back for this point no later one can be reached either.
  void leave_behind(std::size_t to) {
    while (first_ < reached_.size() && !reaches(reached_[first_], to)) ++first_;
  }

  Way cheapest_way(std::size_t to) const {
    Way best;
    const double penalty = is_last(to) ? 0 : cost_.penalty(points_[to].how);
    for (std::size_t i = first_; i < reached_.size(); ++i) {
      const std::size_t from = reached_[i];
      const Fill fill = fill_between(points_[from], points_[to]);
      const Pt width = room_.after(from);
      if (cost_.too_long(fill, width)) continue;
      const double line = cost_.line(fill, width, is_last(to));
      // Too loose a line: the ones that begin later are looser still.
      if (line == impossible && from > 0) break;
      const double cost = ways_[from].cost + line + penalty;
      if (cost < best.cost) best = {cost, from};
    }
    return best;
  }

  std::vector<std::size_t> ends() const {
    std::vector<std::size_t> ends;
    if (ways_.back().cost == impossible) return ends;
    for (std::size_t to = points_.size() - 1; to > 0; to = ways_[to].from) ends.push_back(to);
    std::ranges::reverse(ends);
    return ends;
  }

  std::span<const BreakPoint> points_;
  const Room& room_;
  const Cost& cost_;
  std::vector<Way> ways_;
  std::vector<std::size_t> reached_;  // the points with a way to them
  std::size_t first_ = 0;  // of those, where the longest line that is not too long begins
};

template <class Cost>
std::vector<std::size_t> fit(std::span<const BreakPoint> points, const Room& room,
                             const Cost& cost) {
  return Fitter<Cost>(points, room, cost).fit();
}

std::vector<std::size_t> fit_justified(std::span<const BreakPoint> points, const Room& room,
                                       Pt space) {
  for (const Attempt& attempt : attempts) {
    std::vector<std::size_t> ends = fit(points, room, JustifiedCost(room, space, attempt));
    if (!ends.empty()) return ends;
  }
  return {};
}

}  // namespace

std::vector<std::size_t> total_fit(std::span<const BreakPoint> points, const Room& room, Pt space,
                                   Align align) {
  std::vector<std::size_t> ends = align == Align::justify
                                      ? fit_justified(points, room, space)
                                      : fit(points, room, RaggedCost(room, align == Align::center));
  // Only what is wider than a line by itself can stand in the way.
  return ends.empty() ? first_fit(points, room) : ends;
}

}  // namespace vanban
