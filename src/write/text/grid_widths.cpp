#include <algorithm>
#include <numeric>

#include "write/text/grid.h"

namespace vanban {

namespace {

using Widths = std::vector<std::size_t>;

std::size_t sum(const Widths& widths) {
  return std::accumulate(widths.begin(), widths.end(), std::size_t{0});
}

std::size_t wanted_width(const GridCell& cell) {
  return cell.room_left + natural_width(cell.text) + cell.room_right;
}

std::size_t least_width(const GridCell& cell) {
  return cell.room_left + widest_word(cell.text) + cell.room_right;
}

// Makes the columns under a spanning cell wide enough for it, all by the same amount.
void widen(const GridCell& cell, std::size_t needed, Widths& widths) {
  std::size_t present = (cell.colspan - 1) * border_width;
  for (std::size_t i = 0; i < cell.colspan; ++i) present += widths.at(cell.column + i);
  for (std::size_t i = 0; present < needed; ++present, ++i) {
    ++widths.at(cell.column + i % cell.colspan);
  }
}

template <class Measure>
Widths measure(const Grid& grid, Measure width_of) {
  Widths widths(grid.columns, 1);
  for (const GridCell& cell : grid.cells) {
    if (cell.colspan > 1) continue;
    widths.at(cell.column) = std::max(widths.at(cell.column), width_of(cell));
  }
  for (const GridCell& cell : grid.cells) {
    if (cell.colspan > 1) widen(cell, width_of(cell), widths);
  }
  return widths;
}

// Shares `room` among the columns by how much each lacks: those that lack no more than an equal
// share get it all, the others in proportion. Returns what is left.
std::size_t share(std::size_t room, Widths lacking, Widths& widths) {
  for (bool settled = true; settled;) {
    settled = false;
    const auto open = static_cast<std::size_t>(
        std::count_if(lacking.begin(), lacking.end(), [](std::size_t lack) { return lack > 0; }));
    if (open == 0) return room;
    const std::size_t equal = room / open;
    for (std::size_t i = 0; i < lacking.size(); ++i) {
      if (lacking.at(i) == 0 || lacking.at(i) > equal) continue;
      widths.at(i) += lacking.at(i);
      room -= lacking.at(i);
      lacking.at(i) = 0;
      settled = true;
    }
  }
  const std::size_t total = sum(lacking);
  std::size_t rest = room;
  for (std::size_t i = 0; i < lacking.size(); ++i) {
    const std::size_t part = room * lacking.at(i) / total;
    widths.at(i) += part;
    rest -= part;
  }
  for (std::size_t i = 0; rest > 0; ++i) {
    if (lacking.at(i % lacking.size()) == 0) continue;
    ++widths.at(i % lacking.size());
    --rest;
  }
  return 0;
}

}  // namespace

std::vector<std::size_t> column_widths(const Grid& grid,
                                       const std::vector<std::optional<std::size_t>>& wanted,
                                       std::size_t width) {
  Widths widths = measure(grid, least_width);
  const Widths natural = measure(grid, wanted_width);
  Widths fixed_lacking(grid.columns, 0), lacking(grid.columns, 0);
  for (std::size_t i = 0; i < grid.columns; ++i) {
    const std::size_t goal = wanted.at(i).value_or(natural.at(i));
    auto& lack = wanted.at(i) ? fixed_lacking : lacking;
    lack.at(i) = goal > widths.at(i) ? goal - widths.at(i) : 0;
  }
  const std::size_t taken = sum(widths) + grid.columns * border_width + 1;
  const std::size_t room = width > taken ? width - taken : 0;
  share(share(room, std::move(fixed_lacking), widths), std::move(lacking), widths);
  return widths;
}

}  // namespace vanban
