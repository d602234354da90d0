#include "layout/structure.h"

#include <cassert>
#include <utility>

namespace vanban {

NodeId Structure::add(Node node) {
  assert(node.parent < nodes_.size());
  nodes_.push_back(std::move(node));
  return nodes_.size() - 1;
}

}  // namespace vanban
