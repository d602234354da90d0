// What stands inside an item, cut into paragraphs, tables and lists, each list with the marker that
// prints its labels as they were written.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/recognise/outline.h"
#include "model/marker.h"

namespace vanban {

struct ItemRun {
  enum class Kind { paragraph, table, items };
  Kind kind{};
  // Entries of the outline; between counted items paragraphs and tables may stand.
  std::vector<std::size_t> places;
  Marker marker = Marker::none;  // none: the program would count otherwise than the author did
};

// `figures`: those that decimal labels inside begin with, "2.".
std::vector<ItemRun> item_runs(const BodyOutline& outline, const std::vector<std::size_t>& inside,
                               const std::string& figures);

}  // namespace vanban
