// The changes of many documents put together: what changed alike in several is told once, with
// their units.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "compare/changes.h"

namespace vanban {

class ChangeCollection {
 public:
  // In the order in which units are to be told.
  void add(const std::string& unit, const Changes& changes);

  FolderChanges take();

 private:
  void add(const std::string& unit, Change change, std::string key);

  FolderChanges changes_;
  std::unordered_map<std::string, std::size_t> groups_;  // by all that makes a change the same
};

}  // namespace vanban
