// Where a decision amends: an item for itself, or the item around it as a whole where so much of it
// changed that single clauses could not be followed.
#pragma once

#include <vector>

#include "compare/amend/versions.h"

namespace vanban {

class UnitsOfChange {
 public:
  explicit UnitsOfChange(const Versions& versions);

  // By place in the version now: all of it is quoted anew.
  bool is_whole(int now_at) const { return whole_[static_cast<std::size_t>(now_at)]; }
  // The outermost whole item, or new item, that this stands in or is; -1: none.
  int unit_of(int now_at) const;
  // The same for what is gone.
  int unit_of_removed(int before_at) const;
  bool stands_in_removed(int before_at) const;

 private:
  void note(const PieceChange& change);
  int now_of(int before_at) const;
  bool can_be_whole(int now_at) const;

  const Versions& versions_;
  std::vector<int> now_of_;      // by place in the version before
  std::vector<int> unlabelled_;  // changes of items without a label directly inside
  std::vector<bool> changed_inside_, reworded_, whole_;
};

}  // namespace vanban
