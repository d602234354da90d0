#include "model/check_words.h"

namespace vanban {

const std::vector<std::string>& CheckWords::list(std::string_view name) const {
  static const std::vector<std::string> none;
  const auto found = lists.find(name);
  return found != lists.end() ? found->second : none;
}

}  // namespace vanban
