// Counts the items of a Word file's lists and says the labels that its reader sees: "1.2.", "a)",
// "IV.", "-". Word's letters are those of the English alphabet: a b c d e.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "import/extract/docx/numbering_book.h"

namespace vanban {

class ListCounters {
 public:
  // The label of the next item of that list and level; empty if the list shows none. `id` is that
  // of the list.
  std::string next(const std::string& id, const NumberingList& list, int level);

 private:
  using Counts = std::array<std::optional<int>, numbering_level_count>;

  void count(const std::string& id, const NumberingList& list, std::size_t level, Counts& counts);

  std::map<std::string, Counts> counts_;
  std::set<std::pair<std::string, std::size_t>> begun_;
};

// The figure in that number format of ECMA-376 part 1, 17.18.59; those that are not known count in
// Arabic figures.
std::string list_figure(int number, std::string_view format);

}  // namespace vanban
