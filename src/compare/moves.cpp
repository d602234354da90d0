#include "compare/moves.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace vanban {

namespace {

// The places in the list of those that are not in its longest rising sequence.
std::vector<std::size_t> out_of_order(const std::vector<int>& numbers) {
  std::vector<std::size_t> last_of;  // by length: where the sequence ends that ends lowest
  std::vector<std::size_t> former(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto place = std::ranges::lower_bound(last_of, numbers[i], {},
                                                [&](std::size_t at) { return numbers[at]; });
    former[i] = place == last_of.begin() ? numbers.size() : *(place - 1);
    if (place == last_of.end()) {
      last_of.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<bool> stays(numbers.size());
  for (std::size_t at = last_of.empty() ? numbers.size() : last_of.back(); at < numbers.size();
       at = former[at]) {
    stays[at] = true;
  }
  std::vector<std::size_t> moved;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!stays[i]) moved.push_back(i);
  }
  return moved;
}

}  // namespace

std::vector<bool> find_moves(const Content& before, const Content& now, const Matching& matching) {
  std::vector<bool> moved(now.pieces.size());
  // Kind does not matter to order: texts, rows and items each stay among themselves.
  std::map<int, std::vector<std::size_t>> still_inside;  // by parent, in order
  for (std::size_t i = 0; i < now.pieces.size(); ++i) {
    const int counterpart = matching.before_of[i];
    if (counterpart < 0) continue;
    const ContentPiece& piece = now.pieces[i];
    const int parent_before = before.pieces[static_cast<std::size_t>(counterpart)].parent;
    const int expected =
        piece.parent < 0 ? -1 : matching.before_of[static_cast<std::size_t>(piece.parent)];
    if (parent_before != expected || (piece.parent >= 0 && expected < 0)) {
      moved[i] = true;
    } else {
      still_inside[piece.parent].push_back(i);
    }
  }
  for (const auto& [parent, pieces] : still_inside) {
    std::vector<int> places;
    for (const std::size_t piece : pieces) places.push_back(matching.before_of[piece]);
    for (const std::size_t at : out_of_order(places)) moved[pieces[at]] = true;
  }
  return moved;
}

}  // namespace vanban
