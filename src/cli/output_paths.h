// Where the outputs of a run go, and whose each of them is: two plans never write the same file.
// Plans go by their place in the line, so that one that is named twice is two.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

class OutputPaths {
 public:
  // `plans` must outlive it. An empty folder is the current one.
  OutputPaths(const std::vector<std::string>& plans, std::string folder)
      : plans_(plans), folder_(std::move(folder)) {}

  // The file of this plan with this ending; nothing, and same_output, if another plan has it.
  std::optional<std::string> claim(std::size_t plan, std::string_view ending,
                                   Diagnostics& diagnostics);

 private:
  const std::vector<std::string>& plans_;
  std::string folder_;
  std::map<std::string, std::size_t> owners_;
};

}  // namespace vanban
