// Whether two texts differ in nothing but words that are known to have become others: the value of
// a target, the number of an item.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vanban {

struct Replacement {
  std::string before, now;
  std::string cause;  // the id of the target; empty: an item has another number
};

// The causes, each once, in the order of the text; nothing if the texts differ in more.
std::optional<std::vector<std::string>> causes_of(const std::string& before, const std::string& now,
                                                  const std::vector<Replacement>& known);

}  // namespace vanban
